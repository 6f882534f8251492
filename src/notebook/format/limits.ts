/** How much a carnet holds: what a file may not exceed, and what edits do not add beyond. Lengths are in characters. */
export const limits = {
  /** As many as a scenario's. */
  file: 20_000_000,
  cells: 200,
  /** A title, its author, the source of a quotation. */
  title: 200,
  legend: 1_000,
  text: 20_000,
  /** What names a rule, a figure, a quotation. */
  id: 120,
  rows: 2_000,
  columns: 60,
  /** One cell of a table. */
  entry: 2_000,
  values: 100,
  /** A picture, as text. */
  picture: 200_000,
} as const;

/** How long what a reader types may be. */
export type TypedLimits = Readonly<Record<'title' | 'legend' | 'text', number>>;

/** What this browser keeps is what was typed, of any length: only files and links hold to the format's limits. */
export const keptLimits: TypedLimits = { title: limits.file, legend: limits.file, text: limits.file };
