/** One figure that reaches the target; put back in each of its years, the total is the target, to the cent. */
interface Found {
  readonly found: true;
  /** How far from the scenario: a slow-down more a year (a ratio, negative when faster), or points more each year. */
  readonly by: string;
  /** The figure of each results year, and what it is less that of the scenario: € per patient, or points; decimal text. */
  readonly annees: readonly { readonly annee: number; readonly valeur: string; readonly ecart: string }[];
  readonly total: string;
  readonly phrase: string;
}

/** Why no value of a figure reaches it: too high, too low, or a total that jumps over it (the option « solde »). */
interface NotFound {
  readonly found: false;
  readonly reason: 'maximum' | 'minimum' | 'saut';
  /** The most, or the least, that the figure can give (the nearest, where the total jumps), and where. */
  readonly attainable: string;
  readonly by: string;
  readonly phrase: string;
}

export type Means = Found | NotFound;

/** What is said of a means, without its sentence. */
export type BareMeans = Omit<Found, 'phrase'> | Omit<NotFound, 'phrase'>;
