import { plainJson } from './json/plain-json.ts';
import { fragmentOf, MAX_LINK, mendFragment, VERSION } from './link-checksum.ts';
import { packedText, unpackedText } from './packed-text.ts';

/** What a link carries: the scenario as typed, and what a page needs to show it as it was left. */
export interface LinkPayload {
  readonly scenario: unknown;
  readonly estimation?: object;
  readonly vue?: object;
}

export type DecodedLink =
  | { kind: 'none' }
  | { kind: 'refused'; message: string }
  | { kind: 'payload'; payload: unknown };

const UNCHECKED = '1';

/**
 * The fragment of a payload, without « # »: `s=2.`, a checksum, « . » and the deflated canonical JSON in base64url. May
 * exceed MAX_LINK.
 */
export function encodeLink(payload: LinkPayload): string {
  return fragmentOf(packedText(canonicalJson(payload)));
}

/**
 * Reads a fragment, with or without « # », mended where mail has damaged it. Any that is no scenario's is an anchor: kind
 * `none`. A link that cannot be read is refused in a French sentence that says what to do; never throws. The payload is made of
 * plain values, and not validated.
 */
export function decodeLink(fragment: string): DecodedLink {
  const text = mendFragment(fragment);
  if (text === undefined) return { kind: 'none' };
  if (text.length > MAX_LINK) return refused(TOO_LONG);
  const [, version, rest] = /^s=([^.]*)\.(.*)$/s.exec(text) ?? [];
  if (version === undefined || rest === undefined) return refused(BROKEN);
  if (version !== VERSION && version !== UNCHECKED) return refused(OTHER_VERSION);
  const body = version === VERSION ? rest.slice(rest.indexOf('.') + 1) : rest;
  if (version === VERSION && text !== fragmentOf(body)) return refused(BROKEN);
  const unpacked = unpackedText(body);
  if (!unpacked.ok) return refused(unpacked.fault === 'long' ? TOO_LONG : BROKEN);
  const payload = plainJson(unpacked.text);
  const isObject = typeof payload === 'object' && payload !== null && !Array.isArray(payload);
  return isObject ? { kind: 'payload', payload } : refused(BROKEN);
}

const BROKEN =
  "Ce lien est incomplet ou abîmé : copiez-le de nouveau en entier, ou demandez le fichier du scénario à qui vous l'a envoyé.";
const OTHER_VERSION =
  "Ce lien vient d'une autre version du site : rechargez la page, ou demandez le fichier du scénario à qui vous l'a envoyé.";
const TOO_LONG =
  "Ce lien est trop long pour être lu : demandez le fichier du scénario à qui vous l'a envoyé, puis ouvrez ce fichier.";

function refused(message: string): DecodedLink {
  return { kind: 'refused', message };
}

// Keys are sorted, so that one scenario has one address.
function canonicalJson(payload: LinkPayload): string {
  return JSON.stringify(payload, (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value) || isRawJson(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

// A number that keeps its digits (JsonNumber) comes here as the engine's own raw JSON, not to be taken apart.
function isRawJson(value: object): boolean {
  return (JSON as JSON & { isRawJSON?(value: object): boolean }).isRawJSON?.(value) ?? false;
}
