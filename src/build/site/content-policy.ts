/**
 * The content policy of the site, one for all its pages and files. Astro's own `security.csp` misses the scripts of
 * islands, and hashes styles, which forbids style attributes.
 */
import { createHash } from 'node:crypto';

const inline = /<(script|style)(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/\1>/gi;
const written = /<meta http-equiv="content-security-policy" content="([^"]*)">/;

/** Sources of the elements that a browser would run or apply; data blocks (`type="application/json"`) need none. */
function hashes(element: 'script' | 'style', pages: Iterable<string>): string[] {
  const sources = new Set<string>();
  for (const html of pages) {
    for (const [, name, attributes = '', code = ''] of html.matchAll(inline)) {
      const type = /\stype=["']?([^"'\s>]+)/i.exec(attributes)?.[1] ?? 'module';
      if (
        name?.toLowerCase() !== element ||
        (element === 'script' && !/^(module|text\/javascript)$/i.test(type))
      )
        continue;
      sources.add(`'sha256-${createHash('sha256').update(code).digest('base64')}'`);
    }
  }
  return [...sources].sort();
}

/**
 * The policy that these pages need, as a `<meta>` may hold it. What has no line of its own falls to `default-src`:
 * objects, media. No form is ever sent: islands answer them.
 */
export function contentPolicy(pages: readonly string[]): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...hashes('script', pages)].join(' '),
    // The attributes that Preact and our figures write; browsers that know `style-src-elem` obey it for elements.
    "style-src 'self' 'unsafe-inline'",
    ["style-src-elem 'self'", ...hashes('style', pages)].join(' '),
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    // What the site shows of itself as others would: of all its pages, only those can be framed.
    "frame-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The page with the policy at the top of its head, so that it governs all that follows. */
export function withPolicy(html: string, policy: string): string {
  const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
  return html.replace(/<head[^>]*>(\s*<meta charset=[^>]*>)?/i, (head) => head + meta);
}

/** The policy that a finished page holds. */
export function policyOf(html: string): string | undefined {
  return written.exec(html)?.[1];
}
