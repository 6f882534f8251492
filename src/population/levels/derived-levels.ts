import { Decimal } from 'decimal.js';
import { quantileText } from '../text-quantiles.ts';
import { type RefusedRow, readDistribution, type UniteDistribution } from './distribution-reader.ts';
import { type Direction, LEVEL_DECILES } from './level-deciles.ts';
import type { LevelsFault } from './level-fault.ts';

/**
 * How levels follow from a distribution of territories. `moyenne`, the cahier of 2019: the intermediate goal is the
 * national mean, the target is given elsewhere. `deciles`, the order of 26 July 2022: for an indicator expected to rise
 * the target is the 8th decile and the intermediate goal the 3rd; for one expected to fall, the 2nd and, by symmetry
 * (H16), the 7th.
 */
export type LevelsMethod = 'moyenne' | 'deciles';

export interface LevelsRequest {
  /** A column of numbers, as it was pasted. */
  readonly texte: string;
  readonly unite: UniteDistribution;
  readonly method: LevelsMethod;
  readonly sens: Direction;
  /** The target in force, as decimal text: `moyenne` says whether the mean can stand beside it. */
  readonly cible?: string | undefined;
}

/** Everything as ratios, in decimal text of at most 20 decimals; deciles and bounds are exact below that. */
export interface DerivedLevels {
  readonly state: 'fini';
  readonly header?: string;
  /** In ascending order. */
  readonly valeurs: readonly string[];
  readonly moyenne: string;
  /** From the first to the ninth. */
  readonly deciles: readonly string[];
  readonly intermediaire: string;
  /** Absent when it is the reader's. */
  readonly cible?: string;
  /** Why these levels cannot be used as they are. */
  readonly fault?: LevelsFault;
  /** How many values are above 1, or below 0: the unit may be the wrong one. */
  readonly outsidePart: number;
}

export type LevelsAnswer =
  | { readonly state: 'vide' }
  | {
      readonly state: 'refuse';
      readonly itemsRead: number;
      readonly refusees: readonly RefusedRow[];
      /** Beyond those that are listed. */
      readonly others: number;
    }
  /** A single value is no distribution. */
  | { readonly state: 'seule' }
  | DerivedLevels;

/** Refused lines that are listed. */
const SHOWN_LIMIT = 50;
const DECIMALS = 20;

const Precis = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP });

const texte = (value: Decimal): string => value.toDecimalPlaces(DECIMALS).toFixed();

/** The levels of an indicator from a pasted distribution; nothing is computed while a line is refused. */
export function deriveLevels({ texte: colonne, unite, method, sens, cible }: LevelsRequest): LevelsAnswer {
  const { valeurs, refusees: refusedCells, header } = readDistribution(colonne, unite);
  if (refusedCells.length > 0) {
    const listed = refusedCells.slice(0, SHOWN_LIMIT);
    const others = refusedCells.length - listed.length;
    return { state: 'refuse', itemsRead: valeurs.length, refusees: listed, others };
  }
  if (valeurs.length === 0) return { state: 'vide' };
  if (valeurs.length === 1) return { state: 'seule' };
  const sortedOnes = valeurs.map((each) => new Precis(each)).sort((a, b) => a.comparedTo(b));
  const textes = sortedOnes.map((each) => each.toFixed());
  const moyenne = texte(Precis.sum(...sortedOnes).div(sortedOnes.length));
  const deciles = Array.from({ length: 9 }, (_, rank) => decile(textes, rank + 1));
  const levels = method === 'moyenne' ? { intermediaire: moyenne } : atDeciles(deciles, sens);
  const fault = faultOf({ cible, ...levels }, sens, method);
  return {
    state: 'fini',
    ...(header !== undefined && { header }),
    valeurs: textes,
    moyenne,
    deciles,
    ...levels,
    ...(fault && { fault }),
    outsidePart: sortedOnes.filter((each) => each.greaterThan(1) || each.isNegative()).length,
  };
}

function decile(sortedOnes: readonly string[], rank: number): string {
  return texte(new Precis(quantileText(sortedOnes, rank, 10) ?? 0));
}

function atDeciles(deciles: readonly string[], sens: Direction) {
  const ranks = LEVEL_DECILES[sens];
  const [intermediaire = '0', cible = '0'] = [deciles[ranks.intermediaire - 1], deciles[ranks.cible - 1]];
  return { intermediaire, cible };
}

interface Levels {
  readonly intermediaire: string;
  readonly cible?: string | undefined;
}

/** A scenario wants the intermediate goal strictly on the near side of the target. */
function faultOf(
  { intermediaire, cible }: Levels,
  sens: Direction,
  method: LevelsMethod,
): LevelsFault | undefined {
  if (cible === undefined || !/^-?\d+(\.\d+)?$/.test(cible)) return undefined;
  const ecart = new Precis(cible).comparedTo(intermediaire);
  if (sens === 'hausse' ? ecart > 0 : ecart < 0) return undefined;
  return method === 'deciles' ? { code: 'equal-deciles' } : { code: 'beyond-target', direction: sens };
}
