/* The fragment of an address that carries a document, and what mail, chats and forms do to it on its way. */

/** The longest fragment that is written and read; beyond it a file takes over. */
export const MAX_LINK = 8000;

/** The first version had no checksum: a changed letter could make another scenario of it, as good as the first. It is read still. */
export const VERSION = '2';

/** What a fragment carries: a scenario, `s=…`, a carnet, `c=…`, sets of rules on a portfolio, `r=…`; and the version of each. */
const versions = { s: VERSION, c: '1', r: '1' } as const;
export type LinkKind = keyof typeof versions;

/** The fragment that carries a body, with its checksum. */
export function fragmentOf(body: string, kind: LinkKind = 's'): string {
  return `${startOf(kind)}${written(extend(START, body))}.${body}`;
}

export const startOf = (kind: LinkKind): string => `${kind}=${versions[kind]}.`;

const START = 0x811c9dc5;

/** Fowler, Noll and Vo's hash (FNV-1a, 32 bits): any one letter changed is seen, and all but one in 4 billion others. */
function extend(hash: number, text: string): number {
  let sum = hash;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum;
}

/** A whole number of a text, from 0 to 2³² − 1: the same everywhere. */
export const textHash = (text: string): number => extend(START, text) >>> 0;

const written = (hash: number): string => (hash >>> 0).toString(36);

/** Percent-encoding undone, twice and three times done included, and quoted-printable's. */
export function plainFragment(fragment: string): string {
  let text = fragment.replace(/^#+/, '');
  for (let round = 0; round < 3 && text.includes('%'); round++) text = decodedOnce(text);
  return text.replace(/=3D/gi, '=');
}

/** One percent-encoding undone, wherever it is sound; a space stands for what is not. */
export const decodedOnce = (text: string): string => text.replace(/(?:%[0-9a-f]{2})+/gi, decode);

function decode(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return ' ';
  }
}

/**
 * The fragment of a document of a kind as it was written, without « # »; undefined for an anchor. Whatever came after it,
 * between its letters or in place of its marks is left out, and the checksum decides: a fragment that it does not vouch for
 * is given as it is, to be refused.
 */
export function mendFragment(fragment: string, kind: LinkKind = 's'): string | undefined {
  const given = fragment.replace(/^#/, '');
  const [whole = ''] = given.split('&');
  const asWritten = whole.startsWith(`${kind}=`) ? whole : undefined;
  if (given.length > 4 * MAX_LINK) return asWritten;
  const plain = plainFragment(given);
  const [start = '', sum = '', ...rest] = plain.split('.');
  if (new RegExp(`^${kind}=+${versions[kind]}$`, 'i').test(start.replace(/[^\w=]/g, '')))
    return vouchedFor(sum.replace(/\W/g, ''), rest.join('.'), kind) ?? asWritten ?? startOf(kind);
  // Of the first version of scenarios, only what comes after can be told from it.
  return asWritten && /^s=1\./.test(plain) ? withoutEnd(plain.split('&')[0] ?? '', /[^\w-]/) : asWritten;
}

/** Counted from the end: one regular expression would try every run of such letters. */
function withoutEnd(text: string, letter: RegExp): string {
  let end = text.length;
  while (end > 0 && letter.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** The longest beginning, cut where there is a letter that no fragment has, that has this checksum. */
function vouchedFor(sum: string, rest: string, kind: LinkKind): string | undefined {
  let [hash, body, found]: [number, string, string | undefined] = [START, '', undefined];
  for (const part of rest.split(/[^\w-]+/)) {
    const bare = withoutEnd(part, /[-_]/);
    if (written(extend(hash, bare)) === sum) found = body + bare;
    hash = extend(hash, part);
    body += part;
    if (written(hash) === sum) found = body;
  }
  return found && fragmentOf(found, kind);
}
