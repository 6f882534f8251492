import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { withPolicy } from '../../src/build/content-policy.ts';
import { frenchPage } from '../../src/build/french-pages.ts';
import { withStyleInHead } from '../../src/build/pages.ts';

describe('frenchPage', () => {
  test('sets prose in French, whatever element holds it', () => {
    expect(frenchPage('<p title="a : b">Oui ! L&#39;écart <em>d\'un</em> an : 2</p>')).toBe(
      '<p title="a : b">Oui\u202f! L’écart <em>d’un</em> an\u00a0: 2</p>',
    );
  });

  test.each([
    '<code>a : b</code>',
    '<blockquote data-verbatim>a : b <blockquote>c !</blockquote> d !</blockquote>',
    '<script>const a = b ? "l\'a" : c;</script>',
    '<style>a > b { color : red }</style>',
    '<astro-island uid="1"><p>a : b</p></astro-island>',
    '<math><mtext>a : b</mtext></math>',
    '<!-- a : b -->',
  ])('leaves %s as it is', (html) => {
    expect(frenchPage(html)).toBe(html);
  });

  test('goes on after what it leaves', () => {
    expect(frenchPage('<div data-verbatim="true">a !<br></div>b !')).toBe(
      '<div data-verbatim="true">a !<br></div>b\u202f!',
    );
  });
});

describe('withPolicy', () => {
  const page = (script: string) => `<html><head><meta charset="utf-8"></head><body>${script}</body></html>`;

  test('allows an inline script by its hash, before anything else of the head', () => {
    const html = withPolicy(page('<script>go()</script>'));
    const hash = createHash('sha256').update('go()').digest('base64');
    expect(html).toMatch(/^<html><head><meta charset="utf-8"><meta http-equiv="content-security-policy"/);
    expect(html).toContain(`script-src 'self' 'sha256-${hash}';`);
  });

  test('gives no hash to data or to a file', () => {
    const html = withPolicy(page('<script type="application/json">{}</script><script src="/a.js"></script>'));
    expect(html).toContain("script-src 'self';");
  });
});

test('withStyleInHead(page) moves the style of islands where HTML allows it', () => {
  const style = '<style>astro-island{display:contents}</style>';
  expect(withStyleInHead(`<head></head><body>${style}<p></p></body>`)).toBe(
    `<head>${style}</head><body><p></p></body>`,
  );
});
