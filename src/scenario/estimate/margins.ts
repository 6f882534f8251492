import type { Fault } from '../format/faults.ts';
import { object } from '../format/schema/reader.ts';
import { decimal } from '../format/schema/values.ts';
import type { TypeOf } from '../format/shape.ts';
import { marginBounds } from './answer-bounds.ts';
import type { marginsShape } from './answers-shape.ts';

/** How far the reader's figures may be from what comes, on either side, as typed. */
export type Margins = TypeOf<typeof marginsShape>;

/** Valid margins, as canonical text. */
export type MarginsRead = Readonly<Record<keyof Margins, string>>;

/** Our own choice (hypothesis), to be changed by the reader: half a point a year, 1 %, 10 points. */
export const defaultMargins: MarginsRead = { ralentissement: '0.005', depenseAjustee: '0.01', score: '10' };

const marginsReader = object<MarginsRead>(({ field }) => ({
  ralentissement: field('ralentissement', decimal(marginBounds.ralentissement)),
  depenseAjustee: field('depenseAjustee', decimal(marginBounds.depenseAjustee)),
  score: field('score', decimal(marginBounds.score)),
}));

/** Reads margins; errors bear the paths `marges.<field>`. */
export function readMargins(
  marges: unknown,
): { ok: true; marges: MarginsRead } | { ok: false; erreurs: Fault[] } {
  const erreurs: Fault[] = [];
  const itemsRead = marginsReader(marges, { path: 'marges', faults: erreurs });
  return itemsRead !== undefined && erreurs.length === 0
    ? { ok: true, marges: itemsRead }
    : { ok: false, erreurs };
}
