import type { kinds } from './kinds.ts';

export type Kind = keyof typeof kinds;

/** One thing to be found, with the place that it leads to. */
export interface SearchRecord {
  readonly kind: Kind;
  readonly title: string;
  /** The title of the page that it stands on; that of the site on the home page. */
  readonly place: string;
  /** Below the root of the site, « /regles/ecart/#dans-le-plan ». */
  readonly address: string;
  /** What it says, without its title. */
  readonly text: string;
  /** What it says first, where that says more than the rest: the question that a page answers. */
  readonly lead?: string;
  /** The quotations that it shows: whoever looks for their words finds the part that tells them in plainer ones. */
  readonly cited?: readonly string[];
}
