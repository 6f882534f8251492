import type { IndicatorInputId, InputId } from '../../cahier/edition.ts';
import { trendStart } from '../format/trend.ts';
import { type Block, groupementFields, itemFields, yearFields } from './block.ts';
import type { ColumnSettings } from './column-settings.ts';

/** The rows of a table: of each its year and its groupement in the block, its scenario among those that run. */
export interface Rows {
  readonly years: number[];
  readonly groupements: number[];
  readonly scenarios: number[];
}

/** What the years before have left to each groupement of the block. */
interface Carried {
  readonly solde: Float64Array;
  readonly totals: Float64Array;
}

/** Some values of a list, as a column. */
function picked(values: ArrayLike<number>, ranks: readonly number[]): Float64Array {
  const column = new Float64Array(ranks.length);
  for (let row = 0; row < ranks.length; row++) column[row] = values[ranks[row] as number] as number;
  return column;
}

const all = <Id extends string>(ids: readonly Id[], column: (id: Id) => Float64Array) =>
  Object.fromEntries(ids.map((id) => [id, column(id)])) as Record<Id, Float64Array>;

/** The inputs of the rows, by columns: what is given, what other years gave, what they have left. */
export function rowInputs(
  block: Block,
  { years, groupements }: Rows,
  { inputs }: ColumnSettings,
  { solde, totals }: Carried,
): Record<InputId, Float64Array> {
  const { enveloppePortefeuille, facteurDonne, evolutionTriennale, recuperationDuSolde } = inputs;
  const same = (value = 0): Float64Array => new Float64Array(years.length).fill(value);
  const before = years.map((year) => year - 1);
  const start = years.map((year, row) => {
    const { from } = block.groupements[groupements[row] as number] as Block['groupements'][number];
    return from + trendStart(year - from);
  });
  const { depenseReelle, depenseAjustee } = block.years;
  return {
    ...all(yearFields, (id) => picked(block.years[id], years)),
    ...all(groupementFields, (id) => picked(block.ofGroupements[id], groupements)),
    depenseReellePrecedente: picked(depenseReelle, before),
    depenseAjusteePrecedente: picked(depenseAjustee, before),
    depenseReelleDepart: picked(depenseReelle, start),
    depenseAjusteeDepart: picked(depenseAjustee, start),
    enveloppePortefeuille: same(enveloppePortefeuille),
    facteurDonne: same(facteurDonne),
    evolutionTriennale: same(evolutionTriennale),
    recuperationDuSolde: same(recuperationDuSolde),
    soldePrecedent: picked(solde, groupements),
    totalPrecedent: picked(totals, groupements),
    // Shown beside the results: none of them follows from it.
    patientsPrecedents: same(),
  };
}

/** The indicators of the rows. */
export function itemColumns({ firstItems, items }: Block, { years }: Rows) {
  const ranks: number[] = [];
  const rows: number[] = [];
  for (let row = 0; row < years.length; row++) {
    const year = years[row] as number;
    const end = firstItems[year + 1] ?? items.valeur.length;
    for (let item = firstItems[year] as number; item < end; item++) {
      ranks.push(item);
      rows.push(row);
    }
  }
  const inputs: Record<IndicatorInputId, Float64Array> = all(itemFields, (id) => picked(items[id], ranks));
  return { length: ranks.length, inputs, rows: Uint32Array.from(rows) };
}
