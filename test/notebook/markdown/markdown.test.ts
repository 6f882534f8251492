// @vitest-environment jsdom
import * as fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, test } from 'vitest';
import { isIntricate } from '../../../src/notebook/markdown/intricate-text.ts';
import { isLinkAddress } from '../../../src/notebook/markdown/link-address.ts';
import { markdownHtml } from '../../../src/notebook/markdown/markdown-html.ts';
import { markdownText } from '../../../src/notebook/markdown/markdown-text.ts';
import { parseMarkdown } from '../../../src/notebook/markdown/parse-markdown.ts';
import { type Block, type Inline, plainText } from '../../../src/notebook/markdown/tree.ts';

const whole = (address: string) => (address.startsWith('/') ? `https://exemple.fr${address}` : address);
const html = (text: string) => markdownHtml(parseMarkdown(text), { under: 1, whole });
const markdown = (text: string) =>
  markdownText(parseMarkdown(text), { under: 0, whole: (address) => address });

describe('markdownHtml(parseMarkdown(text))', () => {
  test.each([
    ['# Un\n## Deux', '<h2>Un</h2>\n<h3>Deux</h3>'],
    ['*a* **b** `c`', '<p><em>a</em> <strong>b</strong> <code>c</code></p>'],
    ['- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
    ['3. a\n4. b', '<ol start="3"><li>a</li><li>b</li></ol>'],
    ['- a\n\n- b', '<ul><li><p>a</p></li><li><p>b</p></li></ul>'],
    ['> cité', '<blockquote><p>cité</p></blockquote>'],
    ['a\\\nb', '<p>a<br>b</p>'],
    ['[là](/regles/ecart/)', '<p><a href="https://exemple.fr/regles/ecart/">là</a></p>'],
    ['[là](https://exemple.fr/?a=1&b=2)', '<p><a href="https://exemple.fr/?a=1&amp;b=2">là</a></p>'],
    // What it leaves as text, as it was typed.
    ['<b>gras</b>', '<p>&lt;b&gt;gras&lt;/b&gt;</p>'],
    ['<script>alert(1)</script>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
    ['&lt;b&gt; &copy;', '<p>&amp;lt;b&amp;gt; &amp;copy;</p>'],
    ['<https://exemple.fr>', '<p>&lt;https://exemple.fr&gt;</p>'],
    ['[x](javascript:alert(1))', '<p>[x](javascript:alert(1))</p>'],
    ['[x](&#106;avascript:alert(1))', '<p>[x](&amp;#106;avascript:alert(1))</p>'],
    ['[x](//exemple.org)', '<p>[x](//exemple.org)</p>'],
    ['[x](http://exemple.org)', '<p>[x](http://exemple.org)</p>'],
    ['[x](https://banque.fr@exemple.org)', '<p>[x](https://banque.fr@exemple.org)</p>'],
    ['[x](data:text/html,1)', '<p>[x](data:text/html,1)</p>'],
    ['[a]: javascript:alert(1)\n\n[a]', '<p>[a]: javascript:alert(1)</p>\n<p>[a]</p>'],
    ['![x](/a.svg)', '<p>!<a href="https://exemple.fr/a.svg">x</a></p>'],
    ['Titre\n===', '<p>Titre\n===</p>'],
  ])('%j', (text, expected) => {
    expect(html(text)).toBe(expected);
  });
});

/** Pieces that make a parser turn: of Markdown, of HTML, of addresses, and of nothing. */
const pieces = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '<script>',
          '</script>',
          '<img src=x onerror=alert(1)>',
          '<!--',
          '-->',
          '<![CDATA[',
          '<svg/onload=x>',
          '<a href="',
        ],
        ...[
          'javascript:',
          'https://',
          'data:',
          '//',
          '&lt;',
          '&#x6a;',
          '&amp;',
          '&colon;',
          '%0a',
          '\\',
          '`',
          '``',
          '```\n',
        ],
        ...[
          '[',
          ']',
          '](',
          '(',
          ')',
          '![',
          '<',
          '>',
          '"',
          "'",
          '*',
          '**',
          '_',
          '#',
          '# ',
          '> ',
          '- ',
          '1. ',
          '\n',
          '\n\n',
          '    ',
          '\t',
        ],
        ...['[a]: ', '---\n', '===\n', '|', '\u0000', '\u00a0', '\u2028', 'mot', 'é', '😀'],
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
    { maxLength: 30 },
  )
  .map((list) => list.join(''));

const allowed = new Set([
  ...['H2', 'H3', 'H4', 'H5', 'H6', 'P', 'UL', 'OL', 'LI'],
  ...['BLOCKQUOTE', 'HR', 'EM', 'STRONG', 'CODE', 'A', 'BR'],
]);

/** All the text of blocks, marks left out. */
const textOf = (blocks: readonly Block[]): string =>
  blocks
    .map((block): string => {
      if (block.type === 'thematicBreak') return '';
      if (block.type === 'heading' || block.type === 'paragraph')
        return plainText(block.children as readonly Inline[]);
      return block.type === 'list'
        ? block.children.map(({ children }) => textOf(children)).join('')
        : textOf(block.children);
    })
    .join('');

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

describe('a text cell never becomes HTML that was not ours', () => {
  test('its HTML has our tags alone, links that lead where links may, and every letter that was shown', () => {
    fc.assert(
      fc.property(pieces, (text) => {
        const blocks = parseMarkdown(text);
        const body = new DOMParser().parseFromString(
          markdownHtml(blocks, { under: 1, whole }),
          'text/html',
        ).body;
        for (const element of body.querySelectorAll('*')) {
          expect(allowed).toContain(element.tagName);
          for (const { name, value } of element.attributes) {
            expect(['href', 'start']).toContain(name);
            if (name === 'href') expect(value).toMatch(/^(?:https:\/\/|#)/);
          }
        }
        expect(letters(body.textContent ?? '')).toBe(letters(textOf(blocks)));
      }),
      { numRuns: 2000 },
    );
  });

  test('its Markdown, read by the whole of CommonMark, is the same text, without HTML, images nor other links', () => {
    const kinds = (node: Nodes): string[] => [
      node.type,
      ...('children' in node ? (node.children as Nodes[]).flatMap(kinds) : []),
    ];
    const links = (node: Nodes): string[] => [
      ...(node.type === 'link' ? [node.url] : []),
      ...('children' in node ? (node.children as Nodes[]).flatMap(links) : []),
    ];
    fc.assert(
      fc.property(pieces, (text) => {
        const read = fromMarkdown(markdown(text));
        for (const kind of ['html', 'image', 'imageReference', 'linkReference', 'definition'])
          expect(kinds(read)).not.toContain(kind);
        for (const url of links(read)) expect(isLinkAddress(decodeURI(url)) || isLinkAddress(url)).toBe(true);
        expect(letters(textOf(read.children as unknown as Block[]))).toBe(
          letters(textOf(parseMarkdown(text))),
        );
      }),
      { numRuns: 1000 },
    );
  });

  test('what would take a parser all its stack is shown as it was typed', () => {
    for (const text of [
      '>'.repeat(20_000),
      '*'.repeat(9000),
      '- '.repeat(5000),
      '**a_'.repeat(5000),
      'a\n'.repeat(9000),
      `${' '.repeat(500)}- a`,
    ]) {
      expect(isIntricate(text)).toBe(true);
      expect(letters(textOf(parseMarkdown(text)))).toBe(letters(text));
    }
    expect(
      isIntricate(
        'Un *texte* ordinaire, [un lien](/regles/).\n\n- un\n  - deux\n    > trois\n\n'.repeat(200),
      ),
    ).toBe(false);
  });
});

describe('isLinkAddress(address)', () => {
  test.each([
    ...[
      'https://exemple.fr',
      'https://exemple.fr/a?b#c',
      '/regles/',
      '/',
      '#partie',
      '/estimer/#s=2.abc.def',
    ],
  ])('takes %j', (address) => {
    expect(isLinkAddress(address)).toBe(true);
  });
  test.each([
    ...[
      '',
      'http://exemple.fr',
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      ' javascript:x',
      'data:text/html,x',
      'vbscript:x',
    ],
    ...[
      '//exemple.fr',
      '/\\exemple.fr',
      '\\\\exemple.fr',
      'https:\\\\exemple.fr',
      'https:///exemple.fr',
      'regles/',
      'mailto:a@b.fr',
    ],
    ...[
      'https://a@exemple.fr',
      'https://exemple.fr/\u0000',
      'https://exemple.fr/ x',
      'https://exemple.fr/"x',
      'java\nscript:x',
      'https://[',
    ],
  ])('refuses %j', (address) => {
    expect(isLinkAddress(address)).toBe(false);
  });
});
