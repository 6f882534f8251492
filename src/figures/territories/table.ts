import { formatPercent } from '../../french/numbers.ts';
import { count } from '../kit/amounts.ts';
import { niceTicks } from '../kit/scale.ts';
import type { FigureTable } from '../kit/table.ts';

export interface Niveau {
  readonly cle: 'intermediaire' | 'cible';
  readonly nom: string;
  readonly valeur: number;
}

/** Values of territories as ratios, in ascending order, and the levels that follow from them. */
export interface TerritoiresData {
  readonly valeurs: readonly number[];
  readonly niveaux: readonly Niveau[];
  /** The nine deciles, where the levels are some of them. */
  readonly deciles: readonly number[];
}

/** Territories from `de` to `a`, `a` left out but in the last slice. */
interface Tranche {
  readonly de: number;
  readonly a: number;
  readonly combien: number;
}

/** Round slices of one width, some twenty at most. */
export function tranches({ valeurs }: TerritoiresData): Tranche[] {
  const [least = 0, most = 0] = [valeurs[0], valeurs.at(-1)];
  if (least === most) return [{ de: least - 0.005, a: least + 0.005, combien: valeurs.length }];
  const slices = Math.min(20, Math.max(5, Math.ceil(Math.sqrt(valeurs.length))));
  const [from = least, next = most] = niceTicks(least, most, slices);
  const step = next - from;
  const start = from - Math.ceil((from - least) / step - 1e-9) * step;
  const nombre = Math.floor((most - start) / step + 1e-9) + 1;
  const found = Array.from({ length: nombre }, () => 0);
  for (const valeur of valeurs) {
    const slice = Math.min(nombre - 1, Math.floor((valeur - start) / step + 1e-9));
    found[slice] = (found[slice] ?? 0) + 1;
  }
  return found.map((combien, i) => ({ de: start + i * step, a: start + (i + 1) * step, combien }));
}

const percent = (value: number): string => formatPercent(value.toFixed(12));

/** The distribution as a table: the levels, then the slices. */
export function territoiresTable(data: TerritoiresData): FigureTable {
  return {
    caption: 'La distribution des territoires',
    head: ['Repère', 'Valeur'],
    rows: [
      ...data.niveaux.map(({ nom, valeur }) => [nom, percent(valeur)]),
      ...data.deciles.map((valeur, rang) => [
        `${rang + 1}${rang === 0 ? 'er' : 'e'} décile`,
        percent(valeur),
      ]),
      ...tranches(data).map(({ de, a, combien }) => [
        `De ${percent(de)} à ${percent(a)}`,
        `${count(combien)} ${combien > 1 ? 'territoires' : 'territoire'}`,
      ]),
    ],
  };
}
