import { describe, expect, test } from 'vitest';
import { chapters } from '../../../../src/cahier/text/chapters/all-chapters.ts';
import { flows } from '../../../../src/cahier/text/chapters/flows.ts';
import { forPatients } from '../../../../src/cahier/text/chapters/for-patients.ts';
import { who } from '../../../../src/cahier/text/chapters/who.ts';
import { citation } from '../../../../src/cahier/text/citations/all-citations.ts';

/**
 * Björnsson's LIX (1968): words a sentence, and the words of more than six letters in a hundred. Below 30 reads very easily,
 * below 40 easily, above 50 with effort; it knows no language's syllables, so that a count is a fact.
 */
function lix(text: string): number {
  const words = text.match(/[\p{L}\d]+/gu) ?? [];
  const sentences = text.match(/[.!?:;]+(?=\s|$)/g) ?? [];
  const long = words.filter((word) => word.length > 6);
  return words.length / sentences.length + (100 * long.length) / words.length;
}

describe('lix(text)', () => {
  test('adds the mean length of sentences to the share of long words', () => {
    expect(lix('Le chat dort. Il dort bien.')).toBe(3);
    expect(lix('Méthodologie de calcul.')).toBeCloseTo(3 + 100 / 3);
  });
});

describe('chapters', () => {
  test.each(chapters.map((chapter) => [chapter.chemin, chapter] as const))(
    '%s has sections of their own, each with words of ours and quotations, none twice in one',
    (_, { sections }) => {
      const ids = sections.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((id) => !/^[a-z]+(-[a-z\d]+)*$/.test(id))).toEqual([]);
      for (const { id, words, citations } of sections) {
        expect(words.length, id).toBeGreaterThan(0);
        expect(new Set(citations).size, id).toBe(citations.length);
      }
    },
  );

  test('what is followed from actor to actor rests on passages of the page that shows it', () => {
    const there = new Set(who.sections.flatMap(({ citations }) => citations));
    for (const { nom, steps } of flows)
      expect(
        steps.filter(({ citation }) => !there.has(citation)),
        nom,
      ).toEqual([]);
  });

  const bare = (nom: string) => nom.replace(/^(?:L'|La |Le |Les |Un )/, '');

  test('each step has its arrows, between hands that it names, in its words', () => {
    for (const { from, to, what, arrows } of flows.flatMap(({ steps }) => steps)) {
      expect(arrows.length, what).toBeGreaterThan(0);
      for (const arrow of arrows) {
        expect(`${from}, ${to}`, what).toContain(bare(arrow.from));
        expect(`${from}, ${to}`, what).toContain(bare(arrow.to));
        expect(`${from}, ${what}`).toContain(arrow.label ?? '');
      }
      expect(
        arrows.some(({ label }) => label !== undefined),
        what,
      ).toBe(true);
    }
  });

  test('each hand that a step names has its arrow', () => {
    for (const { from, to, arrows } of flows.flatMap(({ steps }) => steps)) {
      const hands = arrows.flatMap((arrow) => [bare(arrow.from), bare(arrow.to)]);
      const left = hands.reduce((text, hand) => text.replaceAll(hand, ''), `${from}, ${to}`);
      // What may be left: articles, what joins, a plural, what an actor is further said to be.
      const others = left.replace('sans forme commune', '').match(/[\p{L}\d]+/gu);
      expect(
        (others ?? []).filter((word) => !/^(?:l|la|le|les|un|et|puis|s)$/i.test(word)),
        `${from}, ${to}`,
      ).toEqual([]);
    }
  });

  test('what is told to patients reads easily, each section of it, and more so than the text that it tells', () => {
    for (const { id, words } of forPatients.sections)
      expect(lix(words.join(' ')), id).toBeLessThanOrEqual(40);
    const told = forPatients.sections.flatMap(({ words }) => words).join(' ');
    const quoted = forPatients.sections
      .flatMap(({ citations }) => citations.map((id) => citation(id).texte))
      .join(' ');
    expect(lix(told)).toBeLessThan(lix(quoted));
  });
});
