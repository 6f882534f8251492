import { mendFragment, plainFragment } from '../../scenario/format/link-checksum.ts';

/* Where the browser keeps nothing, a link to a place of another page takes the scenario along: « #s=2.…&ancre=tunnel ». */

const SEPARATOR = '&ancre=';

/** The fragment of a scenario with that of a place, both without « # ». */
export function joinAnchor(fragment: string, anchor: string): string {
  return `${fragment}${SEPARATOR}${anchor}`;
}

/** The two again, the scenario's mended; a fragment that has no place is left whole. */
export function splitAnchor(fragment: string): readonly [fragment: string, anchor: string | undefined] {
  const scenario = mendFragment(fragment);
  if (scenario === undefined) return [fragment, undefined];
  return [scenario, /&(?:amp;)?ancre=([^&]+)/.exec(plainFragment(fragment))?.[1]];
}
