import { describe, expect, test } from 'vitest';
import { hostFiles, securityHeaders } from '../../src/build/headers.ts';
import { hostHeaders, type Manner } from './host-rules.ts';

const POLICY = "default-src 'none'; script-src 'self'";

/** Whether a browser lets another site frame an answer: every policy that names ancestors must, else X-Frame-Options. */
function isFramed(headers: ReadonlyMap<string, string>): boolean {
  const policies = (headers.get('Content-Security-Policy') ?? '').split(', ');
  const ancestors = policies.flatMap((policy) => /frame-ancestors ([^;]*)/.exec(policy)?.[1] ?? []);
  return ancestors.length > 0 ? ancestors.every((each) => each === '*') : !headers.has('X-Frame-Options');
}

const ordinary = [
  '',
  'regles/ecart/',
  'integrer/',
  'integrer',
  'integrer/ecart',
  'integrer/ecart/autre/',
  'regles/integrer/',
  'absent/',
];
const embeds = ['integrer/ecart/', 'integrer/figure-gains/'];

test('securityHeaders(policy, path) lets embeds be framed, and no other page', () => {
  const framed = (path: string) => isFramed(new Map(Object.entries(securityHeaders(POLICY, path))));
  expect(ordinary.filter(framed)).toEqual([]);
  expect(embeds.filter(framed)).toEqual(embeds);
  for (const path of [...ordinary, ...embeds])
    expect(securityHeaders(POLICY, path)['Content-Security-Policy']).toContain(`${POLICY}; `);
});

describe.each<Manner>(['joined', 'last'])('_headers, where rules that match are %s', (manner) => {
  const file = hostFiles(POLICY)['_headers'] ?? '';

  test.each(['/', '/ipep/'])('lets embeds under %s be framed, and no other page', (base) => {
    const framed = (path: string) => isFramed(hostHeaders(file, base + path, manner));
    expect(ordinary.filter(framed)).toEqual([]);
    expect(embeds.filter(framed)).toEqual(embeds);
  });

  test.each(embeds)('keeps the whole policy, and the other headers, on %s', (path) => {
    const headers = hostHeaders(file, `/${path}`, manner);
    expect(headers.get('Content-Security-Policy')).toContain(POLICY);
    for (const [name, value] of Object.entries(securityHeaders(POLICY)))
      if (name !== 'Content-Security-Policy') expect(headers.get(name)).toBe(value);
  });
});

test('.htaccess gives embeds a policy of their own, by the end of their address', () => {
  const file = hostFiles(POLICY)['.htaccess'] ?? '';
  const [, policy = '', source = ''] =
    /set Content-Security-Policy "([^"]*)" "expr=%\{REQUEST_URI\} =~ m#(.*)#"/.exec(file) ?? [];
  expect(policy).toBe(`${POLICY}; frame-ancestors *`);
  const own = new RegExp(source);
  // Apache asks again for the file of a folder.
  for (const path of embeds.flatMap((each) => [each, `ipep/${each}`, `${each}index.html`]))
    expect(own.test(`/${path}`), path).toBe(true);
  for (const path of ordinary) expect(own.test(`/${path}`), path).toBe(false);
});
