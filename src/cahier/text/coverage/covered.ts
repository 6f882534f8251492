import type { Link } from '../chapters/chapter.ts';

/** How much of a piece of a document the site tells: all that it states, some, nothing yet, or nothing on purpose. */
export type Extent = 'whole' | 'part' | 'notYet' | 'aside';

export const extents: { readonly [E in Extent]: string } = {
  whole: 'en entier',
  part: 'en partie',
  notYet: 'pas encore',
  aside: 'écarté',
};

/** A numbered part, an annexe, a theme, a slide, and the pages that quote it. */
export interface Covered {
  /** Its title, letter for letter; cut where what follows says nothing more. */
  readonly heading: string;
  /** As `seeds.ts` cuts the cahier: « partie 8-I »; none where the document is not cut. */
  readonly section?: string;
  /** Whether it is a piece of the one before it that has no such mark. */
  readonly isInside?: true;
  readonly extent: Extent;
  readonly pages: readonly Link[];
  /** What of it is not told, or why; nothing where all is. */
  readonly note?: string;
}
