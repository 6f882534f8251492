/** The register of what is covered, held to the built pages: each one that it names is there, and quotes that piece. */
import { expect, test } from '@playwright/test';
import type { DocumentId } from '../../src/cahier/text/citations/sections.ts';
import { coverage } from '../../src/cahier/text/coverage/whole-coverage.ts';
import { cahierSections, isQuoted, normalise, seed } from '../cahier/seeds.ts';
import { builtDocument, builtPages } from './built.ts';

/** As many letters as no heading shares by chance with another piece. */
const TELLING = 25;

const quoted = new Map<string, readonly string[]>();

/** What may be a quotation of a page: marked so, or a paragraph or a choice that is one from end to end. */
function quotedOn(page: string): readonly string[] {
  const known =
    quoted.get(page) ??
    [
      ...builtDocument(page).querySelectorAll(
        '[data-verbatim], .passage-cite blockquote, main p, main option',
      ),
    ]
      .map((element) => (element.textContent ?? '').replace(/^\d+\. /, ''))
      .filter((passage) => passage.length >= TELLING);
  quoted.set(page, known);
  return known;
}

/** The normalised text of each piece of a document, in the order of the register; the FAQ's cells are cut by its pages. */
function pieces(document: DocumentId): readonly string[] {
  const text = seed(document).replace(/ ?<\/?p>/g, '');
  if (document === '002') {
    const sections = cahierSections();
    return coverage[document].map(({ section }) => sections.get(section ?? '') ?? text);
  }
  if (document === '004') return coverage[document].map(() => text);
  const starts = coverage[document].map(({ heading }) => text.indexOf(normalise(heading)));
  return starts.map((start, rank) => text.slice(start, starts[rank + 1]));
}

test('each page that the register of coverage names quotes the piece that it is said to tell', {
  tag: '@racine',
}, () => {
  const pages = new Set(builtPages());
  for (const document of Object.keys(coverage) as DocumentId[]) {
    const texts = pieces(document);
    for (const [rank, { heading, pages: named }] of coverage[document].entries())
      for (const { chemin } of named) {
        const [path = '', anchor] = chemin.slice(1).split('#');
        expect(pages, heading).toContain(path);
        if (anchor)
          expect(builtDocument(path).getElementById(anchor), `${heading}: ${chemin}`).not.toBeNull();
        expect
          .soft(
            quotedOn(path).some((passage) => isQuoted(passage, texts[rank] ?? '')),
            `${chemin} quotes ${heading}`,
          )
          .toBe(true);
      }
  }
});

test('/sources/ shows the whole register', { tag: '@racine' }, () => {
  const rows = [...builtDocument('sources/').querySelectorAll('[id^=couverture-] ~ .defile tbody tr')].map(
    (row) => normalise(row.querySelector('th [data-verbatim]')?.textContent ?? ''),
  );
  const headings = Object.values(coverage).flatMap((all) => all.map(({ heading }) => normalise(heading)));
  expect(rows.toSorted()).toEqual(headings.toSorted());
});
