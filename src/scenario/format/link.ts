import { plainJson } from './json/plain-json.ts';
import { fragmentOf, MAX_LINK, mendFragment, VERSION } from './link-checksum.ts';
import type { LinkFault } from './link-fault.ts';
import { packedText, unpackedText } from './packed-text.ts';

/** The words come with the code: pages load both at once. */
export { linkFaultWords } from './link-fault-words.ts';

export type DecodedLink =
  | { kind: 'none' }
  | { kind: 'refused'; code: LinkFault }
  | { kind: 'payload'; payload: unknown };

const UNCHECKED = '1';

/**
 * The fragment of a payload (a scenario as typed, and what a page needs to show it as it was left), without « # »: `s=2.`, a checksum, « . » and the deflated canonical JSON in base64url. May
 * exceed MAX_LINK.
 */
export function encodeLink(payload: object): string {
  return fragmentOf(packedText(canonicalJson(payload)));
}

/**
 * Reads a fragment, with or without « # », mended where mail has damaged it. Any that is no scenario's is an anchor: kind
 * `none`. A link that cannot be read is refused; never throws. The payload is made of
 * plain values, and not validated.
 */
export function decodeLink(fragment: string): DecodedLink {
  const text = mendFragment(fragment);
  if (text === undefined) return { kind: 'none' };
  if (text.length > MAX_LINK) return refused('too-long');
  const [, version, rest] = /^s=([^.]*)\.(.*)$/s.exec(text) ?? [];
  if (version === undefined || rest === undefined) return refused('broken');
  if (version !== VERSION && version !== UNCHECKED) return refused('other-version');
  const body = version === VERSION ? rest.slice(rest.indexOf('.') + 1) : rest;
  if (version === VERSION && text !== fragmentOf(body)) return refused('broken');
  const unpacked = unpackedText(body);
  if (!unpacked.ok) return refused(unpacked.fault === 'long' ? 'too-long' : 'broken');
  const payload = plainJson(unpacked.text);
  const isObject = typeof payload === 'object' && payload !== null && !Array.isArray(payload);
  return isObject ? { kind: 'payload', payload } : refused('broken');
}

function refused(code: LinkFault): DecodedLink {
  return { kind: 'refused', code };
}

// Keys are sorted, so that one scenario has one address.
function canonicalJson(payload: object): string {
  return JSON.stringify(payload, (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value) || isRawJson(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

// A number that keeps its digits (JsonNumber) comes here as the engine's own raw JSON, not to be taken apart.
function isRawJson(value: object): boolean {
  return (JSON as JSON & { isRawJSON?(value: object): boolean }).isRawJSON?.(value) ?? false;
}
