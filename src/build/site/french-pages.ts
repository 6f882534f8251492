/**
 * French typography in finished pages, by rule and never by hand: whatever wrote the text (MDX, .astro, data), it
 * passes here once. Islands are left as they are, since the browser renders them again: they call `frenchSpacing`.
 */
import { frenchSpacing } from '../../french/typography.ts';

/** A tag, a comment, or an element whose text is no prose. */
export const token =
  /<!--[\s\S]*?-->|<(script|style|textarea)\b[\s\S]*?<\/\1>|<(\/?)([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;

/** Elements whose text is no prose, or not ours to set. */
const untouched = new Set(['astro-island', 'code', 'kbd', 'math', 'pre', 'samp', 'svg']);

/** Astro escapes the apostrophes of expressions; in text they need not be. */
function french(text: string): string {
  return text.trim() === ''
    ? text
    : frenchSpacing(text.replaceAll('&#39;', "'").replaceAll('&nbsp;', '\u00a0'));
}

/** The page with its prose set in French; `data-verbatim` on an element keeps all that is inside as it is. */
export function frenchPage(html: string): string {
  const parts: string[] = [];
  let position = 0;
  /** The element that keeps its text, and how many of its name are open inside it. */
  let kept: { name: string; depth: number } | undefined;
  for (const match of html.matchAll(token)) {
    const text = html.slice(position, match.index);
    parts.push(kept ? text : french(text), match[0]);
    position = match.index + match[0].length;
    const [, , closing, name = '', attributes = ''] = match;
    if (name === '' || attributes.endsWith('/')) continue;
    if (kept) {
      if (name === kept.name) kept.depth += closing ? -1 : 1;
      if (kept.depth === 0) kept = undefined;
    } else if (!closing && (untouched.has(name) || /\sdata-verbatim\b/.test(attributes))) {
      kept = { name, depth: 1 };
    }
  }
  return parts.join('') + french(html.slice(position));
}
