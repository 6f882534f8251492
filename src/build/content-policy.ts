/**
 * The content policy of a page, with the hashes of its inline scripts. Astro's own `security.csp` misses the scripts
 * of islands, and hashes styles, which forbids Plot's inline ones.
 */
import { createHash } from 'node:crypto';

const inlineScript = /<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/gi;

/** Sources of the inline scripts that a browser would run; data blocks (`type="application/json"`) need none. */
function scriptHashes(html: string): string[] {
  const sources = new Set<string>();
  for (const [, attributes = '', code = ''] of html.matchAll(inlineScript)) {
    const type = /\stype=["']?([^"'\s>]+)/i.exec(attributes)?.[1] ?? 'module';
    if (!/^(module|text\/javascript)$/i.test(type)) continue;
    sources.add(`'sha256-${createHash('sha256').update(code).digest('base64')}'`);
  }
  return [...sources].sort();
}

/** The page with its policy at the top of its head, so that it governs all that follows. */
export function withPolicy(html: string): string {
  const policy = [
    "default-src 'none'",
    ["script-src 'self'", ...scriptHashes(html)].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
  const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
  return html.replace(/<head[^>]*>(\s*<meta charset=[^>]*>)?/i, (head) => head + meta);
}
