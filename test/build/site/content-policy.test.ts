import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { contentPolicy, policyOf, withPolicy } from '../../../src/build/site/content-policy.ts';

const page = (body: string) => `<html><head><meta charset="utf-8"></head><body>${body}</body></html>`;
const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

describe('contentPolicy(pages)', () => {
  test('allows the inline scripts and styles of all pages by their hashes, each once', () => {
    const policy = contentPolicy([
      page('<script>go()</script><style>a{}</style>'),
      page('<script type="module">stay()</script>'),
      page('<SCRIPT>go()</SCRIPT>'),
    ]);
    const scripts = [hash('go()'), hash('stay()')].sort().join(' ');
    expect(policy).toContain(`script-src 'self' ${scripts};`);
    expect(policy).toContain(`style-src-elem 'self' ${hash('a{}')};`);
  });

  test('gives no hash to data or to a file', () => {
    const policy = contentPolicy([
      page('<script type="application/json">{}</script><script src="/a.js"></script>'),
    ]);
    expect(policy).toContain("script-src 'self';");
  });

  test('lets no script be inline or evaluated', () => {
    const scripts = /script-src ([^;]*)/.exec(contentPolicy([page('<script>go()</script>')]))?.[1];
    expect(scripts).toBe(`'self' ${hash('go()')}`);
  });
});

test('withPolicy(page, policy) writes it before anything else of the head, and policyOf(page) reads it', () => {
  const html = withPolicy(page(''), contentPolicy([]));
  expect(html).toMatch(/^<html><head><meta charset="utf-8"><meta http-equiv="content-security-policy"/);
  expect(policyOf(html)).toBe(contentPolicy([]));
  expect(policyOf(page(''))).toBeUndefined();
});
