import type { FigureOptions } from '../../../src/figures/kit/figure.ts';
import type { FigureTable } from '../../../src/figures/kit/table.ts';

/** One drawing of a figure: with sample data, at any width. */
export interface Sample {
  readonly name: string;
  readonly draw: (options: FigureOptions) => SVGElement;
  readonly table: FigureTable;
}

/** A figure with its table, on the same data. */
export function sample<T>(
  name: string,
  figure: (data: T, options: FigureOptions) => SVGElement,
  table: (data: T) => FigureTable,
  data: T,
): Sample {
  return { name, draw: (options) => figure(data, options), table: table(data) };
}
