/** One point of a curve of `npm run bench -- --scale`; `content/mesures/echelle.json` holds them. */
export interface Point {
  /** Rows, groupements or pages. */
  readonly taille: number;
  readonly secondes: number;
  /** MB: what the process held at most. */
  readonly memoire: number;
  /** MB: the columns themselves, read and written. */
  readonly colonnes?: number;
}

/** What a kind of measure prepares for a size: what is timed, and how many MB its columns take. */
export interface Prepared {
  readonly run: () => unknown;
  readonly colonnes?: number;
}

/** A measure with the digits that mean something: the others change at each run. */
export function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
