import { describe, expect, test } from 'vitest';
import { withNumberedIslands, withStyleInHead } from '../../../src/build/site/finished-pages.ts';
import { frenchPage } from '../../../src/build/site/french-pages.ts';

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

test('withStyleInHead(page) moves the style of islands where HTML allows it', () => {
  const style = '<style>astro-island{display:contents}</style>';
  expect(withStyleInHead(`<head></head><body>${style}<p></p></body>`)).toBe(
    `<head>${style}</head><body><p></p></body>`,
  );
});

test('withNumberedIslands(page) names islands by their order, whatever Astro called them', () => {
  const page = (one: string, other: string) =>
    `<astro-island uid="${one}" ssr></astro-island><p uid="a"></p><astro-island uid="${other}"></astro-island>`;
  expect(withNumberedIslands(page('Z4CVC8', '2jNUQ7'))).toBe(page('1', '2'));
});
