import { edition, type InputId, type RuleId } from '../../../cahier/edition.ts';
import type { Column } from '../../../formula/read/column-table.ts';
import { columnsOf } from '../../run/column-engine.ts';
import { ownRow, type PlaneYear } from './plane-year.ts';

/** What is read of the groupement's own row: what it is paid, and what holds it back. */
const read = [
  'phase',
  'creditsAmorcage',
  'interessementBrut',
  'plafond',
  'facteurEnveloppe',
  'interessement',
  'recuperation',
  'versement',
] as const satisfies readonly RuleId[];

/** By rule, one value a place, in €. */
export type Paid = Readonly<Record<(typeof read)[number], Float64Array>>;

/** Places of the plane by columns, € per patient. */
export interface Places {
  readonly under: Float64Array;
  readonly evolution: Float64Array;
}

/** Rows that are run together: the columns of more would not stay near the processor. */
const ROWS = 10_000;

/**
 * What the groupement would be paid at many places of its plane, by the columns reader. Each place is a portfolio of its own:
 * all the groupements of the year are run again there, since they share envelopes.
 */
export function paidAt(given: PlaneYear, { under, evolution }: Places): Paid {
  const year = withOthersTogether(given);
  const { rows, own, parameters } = year;
  const ofYear = edition(year.cahier);
  const program = columnsOf(ofYear);
  const asked = read.map((id) => ofYear.rules[id]);
  const paid = Object.fromEntries(read.map((id) => [id, new Float64Array(under.length)])) as Paid;
  const most = Math.max(1, Math.floor(ROWS / rows.length));
  for (let from = 0; from < under.length; from += most) {
    const to = Math.min(from + most, under.length);
    const length = (to - from) * rows.length;
    const inputs = columnsFor(year, {
      under: under.subarray(from, to),
      evolution: evolution.subarray(from, to),
    });
    const table = program.run(
      { length, inputs, parameters, groups: groupsOf(length, rows.length), groupCount: to - from },
      asked,
    );
    for (const id of read) {
      const column = table[id] as Float64Array;
      for (let at = from, row = own; at < to; at++, row += rows.length) paid[id][at] = column[row] as number;
    }
  }
  return paid;
}

/** Where the envelope is not shared, the others count by their patients and by what they spend: they are as good as one. */
function withOthersTogether(year: PlaneYear): PlaneYear {
  const own = ownRow(year);
  if (own.enveloppePortefeuille >= 1 || year.rows.length < 3) return year;
  const others = year.rows.filter((row) => row !== own);
  const patients = others.reduce((sum, row) => sum + row.patients, 0);
  const spent = others.reduce((sum, row) => sum + row.patients * row.depenseReelle, 0);
  return { ...year, rows: [own, { ...own, patients, depenseReelle: spent / patients }], own: 0 };
}

function groupsOf(length: number, size: number): Uint32Array {
  const groups = new Uint32Array(length);
  for (let row = 0; row < length; row++) groups[row] = Math.floor(row / size);
  return groups;
}

/** The rows of the year once for each place, its own groupement moved there; what all have alike is given once. */
function columnsFor(year: PlaneYear, { under, evolution }: Places): Readonly<Record<string, Column>> {
  const { rows, own, trendYears } = year;
  const { depenseAjustee, evolutionTriennale } = ownRow(year);
  const repeated = (id: InputId): Float64Array => {
    const column = new Float64Array(under.length * rows.length);
    for (const [rank, row] of rows.entries())
      for (let at = rank; at < column.length; at += rows.length) column[at] = row[id];
    return column;
  };
  const same = (id: InputId): boolean => rows.every((row) => row[id] === rows[0]?.[id]);
  const ids = Object.keys(ownRow(year)) as InputId[];
  const inputs = Object.fromEntries(
    ids.map((id) => [id, same(id) ? (rows[0]?.[id] ?? Number.NaN) : repeated(id)]),
  );
  const spent = repeated('depenseReelle');
  const [before, adjusted] =
    evolutionTriennale < 1
      ? (['depenseReellePrecedente', 'depenseAjusteePrecedente'] as const)
      : (['depenseReelleDepart', 'depenseAjusteeDepart'] as const);
  const [spentBefore, adjustedBefore] = [repeated(before), repeated(adjusted)];
  for (let at = 0, row = own; at < under.length; at++, row += rows.length) {
    const reelle = depenseAjustee - (under[at] as number);
    spent[row] = reelle;
    // What is expected of an adjusted spending that has not moved is what was spent before.
    spentBefore[row] = reelle + trendYears * (evolution[at] as number);
    adjustedBefore[row] = depenseAjustee;
  }
  return { ...inputs, depenseReelle: spent, [before]: spentBefore, [adjusted]: adjustedBefore };
}
