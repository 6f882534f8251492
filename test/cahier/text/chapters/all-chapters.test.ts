import { describe, expect, test } from 'vitest';
import { chapters } from '../../../../src/cahier/text/chapters/all-chapters.ts';
import { flows } from '../../../../src/cahier/text/chapters/flows.ts';
import { who } from '../../../../src/cahier/text/chapters/who.ts';

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
});
