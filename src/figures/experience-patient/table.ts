import { count } from '../kit/amounts.ts';
import type { FigureTable } from '../kit/table.ts';

/** Notes and levels from 0 to 100; `paliers` is the bonus in points at 0, at the intermediate level and at the target. */
export interface BonusData {
  /** When the year does not count the experience, its note and levels are nothing. */
  readonly comptee: boolean;
  readonly note: number;
  readonly intermediaire: number;
  readonly cible: number;
  readonly steps: readonly number[];
  /** Every bonus that there can be, in points, whether or not the year counts the experience. */
  readonly possibles: readonly number[];
  readonly bonus: number;
}

interface Marche {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
}

/** Each step up to where the next one starts; two levels that are equal leave no step between them. */
export function stairs({ intermediaire, cible, steps }: BonusData): Marche[] {
  const debuts = [0, intermediaire, cible];
  return debuts
    .map((x1, rank) => ({ x1, x2: debuts[rank + 1] ?? 100, y: steps[rank] ?? 0 }))
    .filter(({ x1, x2 }, rank) => x1 < x2 || rank === debuts.length - 1);
}

/** The staircase as a table. */
export function bonusTable(data: BonusData): FigureTable {
  const caption = "Le bonus d'expérience patient, en points";
  const head = ['Note du groupement, sur 100', 'Bonus, en points'];
  if (!data.comptee) return { caption, head, rows: [['pas comptée cette année', count(data.bonus, 2)]] };
  const rows = stairs(data).map(({ x1, x2, y }, rank, all) => [
    rank === all.length - 1 ? `à partir de ${count(x1, 2)}` : `de ${count(x1, 2)} à moins de ${count(x2, 2)}`,
    count(y, 2),
  ]);
  return { caption, head, rows: [...rows, [`la vôtre, ${count(data.note, 2)}`, count(data.bonus, 2)]] };
}
