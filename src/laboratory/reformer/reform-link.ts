import { fragmentOf, MAX_LINK, mendFragment } from '../../scenario/format/link-checksum.ts';
import { packedText, unpackedText } from '../../scenario/format/packed-text.ts';
import { readSets } from './sets.ts';
import { depart, type TypedReform } from './settings.ts';

/* The fragment that carries a comparison: the sets of rules, and the portfolio where no seed gives it. */

export type ReformLink =
  | { readonly kind: 'link'; readonly fragment: string }
  /** Longer than links are read. */
  | { readonly kind: 'long'; readonly length: number };

export const reformLink = (typed: TypedReform): ReformLink => {
  const fragment = fragmentOf(packedText(JSON.stringify(typed)), 'r');
  return fragment.length > MAX_LINK ? { kind: 'long', length: fragment.length } : { kind: 'link', fragment };
};

export type DecodedReform =
  | { readonly kind: 'none' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'reform'; readonly typed: TypedReform };

/** Reads a fragment, mended where mail has damaged it; never throws. */
export function decodeReform(hash: string): DecodedReform {
  const fragment = mendFragment(hash, 'r');
  if (fragment === undefined) return { kind: 'none' };
  const [, body] = /^r=1\.[^.]*\.(.*)$/s.exec(fragment) ?? [];
  if (body === undefined || fragment.length > MAX_LINK || fragment !== fragmentOf(body, 'r'))
    return { kind: 'refused' };
  const text = unpackedText(body);
  const typed = text.ok ? typedOf(text.text) : undefined;
  return typed === undefined ? { kind: 'refused' } : { kind: 'reform', typed };
}

function typedOf(text: string): TypedReform | undefined {
  try {
    const { jeux, portefeuille } = JSON.parse(text) as Record<string, unknown>;
    if (typeof jeux !== 'string' || typeof portefeuille !== 'string') return undefined;
    return readSets(jeux).length === 0 && jeux !== '[]' ? undefined : { ...depart, jeux, portefeuille };
  } catch {
    return undefined;
  }
}
