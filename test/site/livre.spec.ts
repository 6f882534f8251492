/* /regles/livre/: each page of rules is a chapter, word for word, and begins a sheet of paper. */
import { expect, test } from '@playwright/test';
import { rulePages } from '../../src/cahier/pages.ts';
import { BOOK, builtDocument } from './built.ts';
import { readPdf } from './printed.ts';

const racine = { tag: '@racine' };
const words = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

test(
  'a chapter has the title, the texts and the formulas of its page; the contents lead to each',
  racine,
  () => {
    const book = builtDocument(BOOK);
    const ids = [...book.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.length).toBe(new Set(ids).size);
    for (const { id } of rulePages) {
      const chapter = book.getElementById(id);
      const main = builtDocument(`regles/${id}/`).querySelector('main');
      const all = (of: Element | null, what: string): string[] =>
        [...(of?.querySelectorAll(what) ?? [])].map(words);
      expect(words(chapter?.querySelector('h2')), id).toBe(words(main?.querySelector('h1')));
      for (const what of ['.texte-regle blockquote', '.texte-regle math', '.sens > p:not(.si-script)'])
        for (const text of all(main ?? null, what)) expect(words(chapter), `${id}: ${what}`).toContain(text);
      expect(book.querySelector(`.book-contents a[href='#${id}']`), id).not.toBeNull();
    }
    expect(
      book.querySelectorAll('.book-rule :is(input:not([type=checkbox]), select, .feuille)'),
    ).toHaveLength(0);
  },
);

test('on paper each rule begins a sheet, and sheets are numbered', racine, async ({ page }) => {
  await page.goto('./regles/livre/');
  const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true }), false);
  const said = pages.map((each) => each.replace(/\s+/g, ' ').trim());
  const starts = rulePages.map((_, rank) =>
    said.findIndex((each) => new RegExp(`^(\\d+ )?Règle ${rank + 1} ·`).test(each)),
  );
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  expect(starts[0]).toBe(1);
  expect(pages.length).toBeLessThan(60);
  for (const [rank, each] of said.entries()) expect(each).toMatch(new RegExp(`(^| )${rank + 1}( |$)`));
  expect(said.join(' ')).not.toContain('Ajouter au carnet');
});
