import type { Erreur } from '../format/document-errors.ts';
import type { Feuille } from '../format/leaf.ts';
import { objet } from '../format/schema/reader.ts';
import { decimal } from '../format/schema/values.ts';

/** How far the reader's figures may be from what comes, on either side, as typed. */
export interface Marges {
  /** Growth of the actual spending, a ratio a year. */
  readonly ralentissement: Feuille;
  /** Level of the adjusted spending, a ratio. */
  readonly depenseAjustee: Feuille;
  /** Quality scores, in points. */
  readonly score: Feuille;
}

/** Valid margins, as canonical text. */
export interface MargesLues {
  readonly ralentissement: string;
  readonly depenseAjustee: string;
  readonly score: string;
}

/** Our own choice (hypothesis), to be changed by the reader: half a point a year, 1 %, 10 points. */
export const margesParDefaut: MargesLues = { ralentissement: '0.005', depenseAjustee: '0.01', score: '10' };

const lesMarges = objet<MargesLues>(({ champ }) => ({
  ralentissement: champ('ralentissement', decimal({ min: '0', max: '0.2' })),
  depenseAjustee: champ('depenseAjustee', decimal({ min: '0', max: '0.2' })),
  score: champ('score', decimal({ min: '0', max: '1000' })),
}));

/** Reads margins; errors bear the paths `marges.<field>`. */
export function readMarges(
  marges: unknown,
): { ok: true; marges: MargesLues } | { ok: false; erreurs: Erreur[] } {
  const erreurs: Erreur[] = [];
  const lues = lesMarges(marges, { chemin: 'marges', erreurs });
  return lues !== undefined && erreurs.length === 0 ? { ok: true, marges: lues } : { ok: false, erreurs };
}
