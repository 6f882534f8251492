import type { Measurement } from '../format/scenario.ts';
import { exactEngine } from '../run/engine.ts';

const UN_POINT = '0.01';

/** What is tried of an indicator: a better value, and whether the end of a share came before the whole point. */
export interface Better {
  /** Decimal text; the value itself where nothing better is left. */
  readonly valeur: string;
  /** « bord »: less than a point, up to 0 or 100 %; « rien »: it is there already. */
  readonly step: 'point' | 'bord' | 'rien';
}

/**
 * The value that an indicator would have one point (0.01) better, towards its target. It stops at 0 and at 1 where the
 * indicator is a share, which it is taken for when its four values are within [0, 1].
 */
export function onePointBetter({ valeur, precedente, intermediaire, cible }: Measurement): Better {
  const { number, text } = exactEngine;
  const rise = number(cible).greaterThan(intermediaire);
  const wanted = number(rise ? UN_POINT : `-${UN_POINT}`).plus(valeur);
  const part = [valeur, precedente, intermediaire, cible]
    .map(number)
    .every((each) => !each.isNegative() && each.lessThanOrEqualTo(1));
  const edge = number(rise ? '1' : '0');
  const past = rise ? wanted.greaterThan(edge) : wanted.lessThan(edge);
  if (!part || !past) return { valeur: text(wanted), step: 'point' };
  return { valeur: text(edge), step: edge.equals(valeur) ? 'rien' : 'bord' };
}
