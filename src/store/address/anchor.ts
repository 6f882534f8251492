import { mendFragment, plainFragment } from '../../scenario/format/fragment.ts';

/* Where the browser keeps nothing, a link to a place of another page takes the scenario along: « #s=2.…&ancre=tunnel ». */

const SEPARATEUR = '&ancre=';

/** The fragment of a scenario with that of a place, both without « # ». */
export function joindreAncre(fragment: string, ancre: string): string {
  return `${fragment}${SEPARATEUR}${ancre}`;
}

/** The two again, the scenario's mended; a fragment that has no place is left whole. */
export function separerAncre(fragment: string): readonly [fragment: string, ancre: string | undefined] {
  const scenario = mendFragment(fragment);
  if (scenario === undefined) return [fragment, undefined];
  return [scenario, /&(?:amp;)?ancre=([^&]+)/.exec(plainFragment(fragment))?.[1]];
}
