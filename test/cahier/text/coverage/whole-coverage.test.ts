import { describe, expect, test } from 'vitest';
import type { DocumentId } from '../../../../src/cahier/text/citations/sections.ts';
import { coverage } from '../../../../src/cahier/text/coverage/whole-coverage.ts';
import { faqThemes } from '../../../../src/cahier/text/faq/whole-faq.ts';
import { cahierSections, normalise, seed, seedLines } from '../../seeds.ts';

const documents = Object.keys(coverage) as DocumentId[];
const all = documents.flatMap((document) => coverage[document].map((each) => ({ document, ...each })));

/** The titles that a document numbers, from the end of its table of contents on, as its lines begin. */
function numbered(lines: readonly string[]): string[] {
  const first = lines.findLastIndex((line) => line.includes('.....')) + 1;
  return lines
    .slice(first)
    .map(normalise)
    .filter((line) =>
      /^(\d{1,2}\) \p{L}|[ab]\. \p{L}|I{1,3}(\.| -) \p{L}|[12]\. (Les gains|Calcul))/u.test(line),
    );
}

describe('coverage', () => {
  test('has each title that the cahier numbers, in its order, and nothing else but the preamble', () => {
    const [, ...headings] = coverage['002'].map(({ heading }) => normalise(heading));
    const found = numbered(seedLines('002'));
    expect(found).toHaveLength(headings.length);
    for (const [rank, line] of found.entries())
      expect(headings[rank]).toMatch(new RegExp(`^${RegExp.escape(line)}`));
    expect(found.filter((line) => /^\d/.test(line) && /^\d{1,2}\)/.test(line))).toHaveLength(25);
  });

  test('has each question that the page of the ministry asks', () => {
    const questions = seedLines('001')
      .map(normalise)
      .filter((line) => /^[A-Z].* \?$/.test(line));
    expect(coverage['001'].map(({ heading }) => normalise(heading))).toEqual(questions);
  });

  test('has each theme of the FAQ', () => {
    expect(coverage['004'].map(({ heading }) => heading)).toEqual(faqThemes.map(({ theme }) => theme));
  });

  test.each(documents)('has its titles of %s letter for letter, in the order of the document', (document) => {
    if (document === '004') return; // Its themes are cut by the pages: faq.test.ts.
    const text = seed(document);
    let from = 0;
    for (const { heading } of coverage[document]) {
      const at = text.indexOf(normalise(heading), from);
      expect(at, heading).toBeGreaterThanOrEqual(0);
      from = at;
    }
  });

  test('leaves no stretch of slides or press release longer than a slide without a title', () => {
    for (const document of ['000', '003'] as const) {
      const text = seed(document);
      const starts = coverage[document].map(({ heading }) => text.indexOf(normalise(heading)));
      for (const [rank, start] of starts.entries())
        expect((starts[rank + 1] ?? text.length) - start, coverage[document][rank]?.heading).toBeLessThan(
          1500,
        );
    }
  });

  test('names pages where something is told, and none elsewhere; says why where nothing is', () => {
    for (const { heading, extent, pages, note } of all) {
      expect(pages.length > 0, heading).toBe(extent === 'whole' || extent === 'part');
      if (extent === 'aside') expect(note, heading).toBeDefined();
    }
  });

  test('places the pieces of the cahier in sections that it has', () => {
    const sections = cahierSections();
    for (const { section, heading } of coverage['002'].slice(1))
      expect(sections.has(section ?? ''), heading).toBe(true);
  });
});
