import type { Mesure } from '../format/scenario.ts';
import { exactEngine } from '../run/engine.ts';

const UN_POINT = '0.01';

/** What is tried of an indicator: a better value, and whether the end of a share came before the whole point. */
export interface Mieux {
  /** Decimal text; the value itself where nothing better is left. */
  readonly valeur: string;
  /** « bord »: less than a point, up to 0 or 100 %; « rien »: it is there already. */
  readonly pas: 'point' | 'bord' | 'rien';
}

/**
 * The value that an indicator would have one point (0.01) better, towards its target. It stops at 0 and at 1 where the
 * indicator is a share, which it is taken for when its four values are within [0, 1].
 */
export function unPointDeMieux({ valeur, precedente, intermediaire, cible }: Mesure): Mieux {
  const { number, text } = exactEngine;
  const hausse = number(cible).greaterThan(intermediaire);
  const voulu = number(hausse ? UN_POINT : `-${UN_POINT}`).plus(valeur);
  const part = [valeur, precedente, intermediaire, cible]
    .map(number)
    .every((each) => !each.isNegative() && each.lessThanOrEqualTo(1));
  const bord = number(hausse ? '1' : '0');
  const passe = hausse ? voulu.greaterThan(bord) : voulu.lessThan(bord);
  if (!part || !passe) return { valeur: text(voulu), pas: 'point' };
  return { valeur: text(bord), pas: bord.equals(valeur) ? 'rien' : 'bord' };
}
