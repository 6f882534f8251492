import { describe, expect, test } from 'vitest';
import { rehypeBaseLinks, withBase } from '../../../src/build/site/base-links.ts';

describe('withBase', () => {
  test.each([
    ['/regles/ecart/', '/ipep/regles/ecart/'],
    ['/', '/ipep/'],
    ['/ipep/regles/', '/ipep/regles/'],
    ['//elsewhere.example/', '//elsewhere.example/'],
    ['https://elsewhere.example/', 'https://elsewhere.example/'],
    ['#formule', '#formule'],
    ['../avance/', '../avance/'],
  ])("withBase('%s', '/ipep/') is '%s'", (link, expected) => {
    expect(withBase(link, '/ipep/')).toBe(expected);
  });

  test('withBase(link, "/") changes nothing', () => {
    expect(withBase('/regles/ecart/', '/')).toBe('/regles/ecart/');
  });
});

test('rehypeBaseLinks(base) prefixes links of Markdown and of HTML, not those of components', () => {
  const jsx = (name: string) => ({
    type: 'mdxJsxTextElement' as const,
    name,
    attributes: [{ type: 'mdxJsxAttribute', name: 'href', value: '/x/' }],
    children: [],
  });
  const [link, component] = [jsx('a'), jsx('Lien')];
  const element = { type: 'element' as const, tagName: 'a', properties: { href: '/y/' }, children: [] };
  const tree = { type: 'root', children: [element, link, component] };
  rehypeBaseLinks('/ipep/')(tree as unknown as Parameters<ReturnType<typeof rehypeBaseLinks>>[0]);
  expect(element.properties.href).toBe('/ipep/y/');
  expect(link.attributes[0]?.value).toBe('/ipep/x/');
  expect(component.attributes[0]?.value).toBe('/x/');
});
