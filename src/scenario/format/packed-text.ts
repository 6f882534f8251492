import { deflateSync, inflateSync } from 'fflate';

/** Characters of a text that is unpacked, at most. */
const MAX_TEXT = 1_000_000;

export type Unpacked =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly fault: 'long' | 'broken' };

/** A text as a link carries it: deflated, in base64url. */
export function packedText(text: string): string {
  return toBase64Url(deflateSync(new TextEncoder().encode(text), { level: 9 }));
}

/** The text of what `packedText` gave; never throws. */
export function unpackedText(body: string): Unpacked {
  try {
    // The length of a fragment already holds what it can inflate to (about 6 MB): it is measured after the fact.
    const bytes = inflateSync(fromBase64Url(body));
    if (bytes.length > MAX_TEXT) return { ok: false, fault: 'long' };
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    // fflate, atob and TextDecoder all throw on bytes that nobody encoded.
    return { ok: false, fault: 'broken' };
  }
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): Uint8Array {
  if (!/^[\w-]*$/.test(text)) throw new RangeError('not base64url');
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
}
