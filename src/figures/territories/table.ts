import { formatPercent } from '../../french/numbers.ts';
import { count } from '../kit/amounts.ts';
import { niceTicks } from '../kit/scale.ts';
import type { FigureTable } from '../kit/table.ts';

export interface Level {
  readonly cle: 'intermediaire' | 'cible';
  readonly nom: string;
  readonly valeur: number;
}

/** Values of territories as ratios, in ascending order, and the levels that follow from them. */
export interface AreasData {
  readonly valeurs: readonly number[];
  readonly levels: readonly Level[];
  /** The nine deciles, where the levels are some of them. */
  readonly deciles: readonly number[];
}

/** Territories from `de` to `a`, `a` left out but in the last slice. */
interface Bin {
  readonly from: number;
  readonly a: number;
  readonly howMany: number;
}

/** Round slices of one width, some twenty at most. */
export function binList({ valeurs }: AreasData): Bin[] {
  const [least = 0, most = 0] = [valeurs[0], valeurs.at(-1)];
  if (least === most) return [{ from: least - 0.005, a: least + 0.005, howMany: valeurs.length }];
  const slices = Math.min(20, Math.max(5, Math.ceil(Math.sqrt(valeurs.length))));
  const [from = least, next = most] = niceTicks(least, most, slices);
  const step = next - from;
  const start = from - Math.ceil((from - least) / step - 1e-9) * step;
  const number = Math.floor((most - start) / step + 1e-9) + 1;
  const found = Array.from({ length: number }, () => 0);
  for (const valeur of valeurs) {
    const slice = Math.min(number - 1, Math.floor((valeur - start) / step + 1e-9));
    found[slice] = (found[slice] ?? 0) + 1;
  }
  return found.map((howMany, i) => ({ from: start + i * step, a: start + (i + 1) * step, howMany }));
}

const percent = (value: number): string => formatPercent(value.toFixed(12));

/** The distribution as a table: the levels, then the slices. */
export function areasTable(data: AreasData): FigureTable {
  return {
    caption: 'La distribution des territoires',
    head: ['Repère', 'Valeur'],
    rows: [
      ...data.levels.map(({ nom, valeur }) => [nom, percent(valeur)]),
      ...data.deciles.map((valeur, rank) => [
        `${rank + 1}${rank === 0 ? 'er' : 'e'} décile`,
        percent(valeur),
      ]),
      ...binList(data).map(({ from, a, howMany }) => [
        `De ${percent(from)} à ${percent(a)}`,
        `${count(howMany)} ${howMany > 1 ? 'territoires' : 'territoire'}`,
      ]),
    ],
  };
}
