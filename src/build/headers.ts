/**
 * The headers of every answer of the site: those of `npm start`, and the files of public/ that say them to static
 * hosts. `node src/build/headers.ts` writes these from the built site (OUT, default dist), whose pages hold the policy.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { EMBEDS } from '../embeds/embed.ts';
import { contentPolicy, policyOf } from './site/content-policy.ts';
import { buildEnvironment } from './site/environment.ts';

/** What no page uses, of what Chromium knows: it complains of other names. Copying a link stays allowed. */
const unused = [
  ...['accelerometer', 'autoplay', 'camera', 'clipboard-read', 'display-capture', 'encrypted-media'],
  ...['fullscreen', 'gamepad', 'geolocation', 'gyroscope', 'hid', 'idle-detection', 'local-fonts'],
  ...['magnetometer', 'microphone', 'midi', 'payment', 'picture-in-picture', 'publickey-credentials-get'],
  ...['screen-wake-lock', 'serial', 'storage-access', 'usb', 'window-management', 'xr-spatial-tracking'],
];

type Headers = Readonly<Record<string, string>>;

/** Who may show a page in a frame: nobody, but for the pages that are made for it. */
const UNFRAMED = "frame-ancestors 'none'";
const FRAMED = 'frame-ancestors *';

/** The pages that another site may show, by the end of their address; a static host may say their file too. */
const embeds = `${EMBEDS}[^/]+/(index\\.html)?$`;
const isEmbed = (path: string): boolean => new RegExp(`^${embeds}`).test(`/${path}`);

/**
 * What every answer carries, redirects and missing pages included: a worker obeys the policy of its own script. `path` is
 * below the base. A browser that knows `frame-ancestors` heeds it alone, and not `X-Frame-Options`.
 */
export function securityHeaders(policy: string, path = ''): Headers {
  return {
    'Content-Security-Policy': `${policy}; ${isEmbed(path) ? FRAMED : UNFRAMED}`,
    'X-Frame-Options': 'DENY',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': unused.map((feature) => `${feature}=()`).join(', '),
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  };
}

/** Astro names the files of this folder by their content: they never change. */
const hashed = '_astro/';
const IMMUTABLE = 'public, max-age=31536000, immutable';

/** How long the file at `path`, below the base, may be kept: pages and the service worker are asked for anew. */
export function cacheControl(path: string): string {
  return path.startsWith(hashed) ? IMMUTABLE : 'no-cache';
}

/** The policy of a built site, as its home page holds it; the strictest one if there is none. */
export function sitePolicy(folder: string): string {
  const home = join(folder, 'index.html');
  return (existsSync(home) ? policyOf(readFileSync(home, 'utf8')) : undefined) ?? contentPolicy([]);
}

const notice = '# Written by `npm run headers`: change src/build/headers.ts.';

/**
 * For Netlify and Cloudflare Pages. Where two rules match, the latter joins the values of a header with a comma, and the former
 * keeps that of the last rule: only what holds both ways is written. Hashed files alone are given a life; what these hosts say of the
 * others (`max-age=0, must-revalidate`) is `no-cache` in other words. No page could be framed under two policies of which
 * one forbids it: `X-Frame-Options` forbids it to all, and the second policy of embeds, which is whole, takes its place.
 */
function headersFile(policy: string): string {
  const rule = (path: string, headers: Headers) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const kept = { 'Cache-Control': IMMUTABLE };
  const framed = { 'Content-Security-Policy': `${policy}; ${FRAMED}` };
  const rules = [
    rule('/*', { ...securityHeaders(policy), 'Content-Security-Policy': policy }),
    rule(`/${hashed}*`, kept),
    '# What other sites may show.',
    rule(`${EMBEDS}:id/`, framed),
    '# Under a base path of one part.',
    rule(`/:base/${hashed}*`, kept),
    rule(`/:base${EMBEDS}:id/`, framed),
  ];
  return `${[notice, ...rules].join('\n')}\n`;
}

/** For Apache, 2.4.10 or later, at any base path. */
function htaccessFile(policy: string): string {
  const always = Object.entries(securityHeaders(policy)).map(
    ([name, value]) => `  Header always set ${name} "${value}"`,
  );
  return `${[
    notice,
    '<IfModule mod_headers.c>',
    ...always,
    `  Header always set Content-Security-Policy "${policy}; ${FRAMED}" "expr=%{REQUEST_URI} =~ m#${embeds}#"`,
    '  Header set Cache-Control "no-cache"',
    `  Header set Cache-Control "${IMMUTABLE}" "expr=%{REQUEST_URI} =~ m#/${hashed}#"`,
    '</IfModule>',
  ].join('\n')}\n`;
}

/** The files of public/ that say the headers to static hosts, by their names. */
export function hostFiles(policy: string): Readonly<Record<string, string>> {
  return { _headers: headersFile(policy), '.htaccess': htaccessFile(policy) };
}

function main(): void {
  const policy = sitePolicy(resolve(buildEnvironment().out));
  for (const [name, text] of Object.entries(hostFiles(policy))) writeFileSync(join('public', name), text);
}

if (import.meta.main) main();
