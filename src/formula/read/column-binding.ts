import type { Level, Total } from '../node.ts';
import type { Step } from './column-plan.ts';
import type { Column, ColumnTable, ItemTarget, PassTable, Target, Window } from './column-table.ts';

/** Masks of a whole column, and of what is the same everywhere. */
const [EACH, SAME] = [-1, 0];
const NOBODY: Window = { values: Float64Array.of(Number.NaN), mask: SAME };
/** Where what is computed for others, and not asked for, is written over and over. */
const SINK: Window = { values: new Float64Array(1), mask: SAME };
const ZERO: Window = { values: Float64Array.of(0), mask: SAME };
const FIRST: Window<Uint32Array> = { values: Uint32Array.of(0), mask: SAME };

/** What the passes before have summed: by group for a total over rows, by row for one over items. */
type Sums = Map<Total, Window>;

/** What the passes of a run share. */
interface Shared {
  readonly table: ColumnTable;
  /** Those of the graph, by rank. */
  readonly totals: readonly Total[];
  readonly sums: Sums;
  /** The columns of the rules that were asked for. */
  readonly written: ReadonlyMap<string, Float64Array>;
}

/** A pass bound to a table, with room for what it sums. Its methods throw if an input or a parameter is missing. */
export class Binding implements PassTable {
  readonly rows: Window<Uint32Array>;
  readonly groups: Window<Uint32Array>;
  readonly #shared: Shared;
  readonly #over: Level;
  readonly #summed: ReadonlySet<Total>;
  readonly #needed: ReadonlySet<string>;
  /** What rounding loses of each sum over items. */
  readonly #lost = new Map<Total, Float64Array>();

  constructor({ pass, summed, needs }: Step, shared: Shared) {
    const { items, groups, groupCount = 1, length } = shared.table;
    this.rows = items === undefined ? FIRST : { values: items.rows, mask: EACH };
    this.groups = groups === undefined ? FIRST : { values: groups, mask: EACH };
    this.#shared = shared;
    this.#over = pass.over;
    this.#summed = summed;
    this.#needed = needs.keys;
    for (const total of summed) {
      const cells = total.over === 'items' ? length : groupCount;
      shared.sums.set(total, windowOn(new Float64Array(cells)));
      if (total.over === 'items') this.#lost.set(total, new Float64Array(cells));
    }
  }

  parameter(id: string): number {
    if (!this.#needed.has(`parameter ${id}`)) return Number.NaN;
    return given('parameter', id, this.#shared.table.parameters[id]);
  }

  input(id: string): Window {
    if (!this.#needed.has(`input ${id}`)) return NOBODY;
    return windowOn(given('input', id, this.#shared.table.inputs[id]));
  }

  itemInput(id: string): Window {
    if (!this.#needed.has(`input of an item ${id}`)) return NOBODY;
    return windowOn(given('input of an item', id, this.#shared.table.items?.inputs[id]));
  }

  total(rank: number): Window {
    return this.#shared.sums.get(this.#shared.totals[rank] as Total) ?? ZERO;
  }

  sum(rank: number): Target {
    return { needed: this.#summed.has(this.#shared.totals[rank] as Total), ...this.total(rank) };
  }

  itemSum(rank: number): ItemTarget {
    return { ...this.sum(rank), lost: this.#lost.get(this.#shared.totals[rank] as Total) ?? SINK.values };
  }

  /** Gives each sum what it has lost, once the pass has run over all its items. */
  settle(): void {
    for (const [total, lost] of this.#lost) {
      const sums = this.#shared.sums.get(total)?.values;
      lost.forEach((rest, cell) => {
        if (sums !== undefined) sums[cell] = (sums[cell] as number) + rest;
      });
    }
  }

  rule(id: string): Target {
    const column = this.#shared.written.get(id);
    return { needed: this.needs(id), ...(column === undefined ? SINK : windowOn(column)) };
  }

  doubt(at?: number): void {
    const row = at === undefined || this.#over === 'row' ? at : this.rows.values[at & this.rows.mask];
    this.#shared.table.onDoubt?.(row);
  }

  needs(id: string): boolean {
    return this.#needed.has(`rule ${id}`);
  }
}

function windowOn(column: Column): Window {
  return typeof column === 'number'
    ? { values: Float64Array.of(column), mask: SAME }
    : { values: column, mask: EACH };
}

function given<T>(kind: string, id: string, value: T | undefined): T {
  if (value === undefined) throw new TypeError(`the ${kind} "${id}" was not given`);
  return value;
}
