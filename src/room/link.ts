import { plainFragment } from '../scenario/format/link-checksum.ts';

/* How codes travel in an address, for a telephone that reads a QR code: « #j=1.K7M29XPA », a seat; « #m=1.… », a round. */

const letters = { seat: 'j', play: 'm' } as const;
type Carried = keyof typeof letters;

export const codeFragment = (kind: Carried, code: string): string =>
  `${letters[kind]}=1.${code.replaceAll(' ', '')}`;

/** A code, out of the link that someone may have pasted in its place. */
export const unlinked = (text: string): string => text.replace(/^\S*#[jm]=1\./i, '');

/** What an address carries for a room, as it was written: cut short or of another version, it is refused as a code. */
export function readCodeFragment(
  hash: string,
): { readonly kind: Carried; readonly code: string } | undefined {
  const [, letter, code = ''] = /^([jm])=(?:1\.)?(.*)$/i.exec(plainFragment(hash).trim()) ?? [];
  if (letter === undefined) return undefined;
  return { kind: letter.toLowerCase() === 'j' ? 'seat' : 'play', code: code.slice(0, 40) };
}
