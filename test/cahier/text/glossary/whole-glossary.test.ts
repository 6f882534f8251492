import { describe, expect, test } from 'vitest';
import { glossary } from '../../../../src/cahier/text/glossary/whole-glossary.ts';
import { cahierSections, normalise } from '../../seeds.ts';

const text = (cahierSections().get('glossaire') ?? '').replace('e- parcours', 'e-parcours');
const fromCahier = glossary.filter(({ origine }) => origine === 'cahier');
const fromModel = glossary.filter(({ origine }) => origine === 'modele');

describe('glossary', () => {
  test("holds the whole of the cahier's glossary, word for word", () => {
    let rest = text;
    const longestFirst = fromCahier
      .map(({ term, definition }) => normalise(`${term} ${definition}`))
      .toSorted((a, b) => b.length - a.length);
    for (const line of longestFirst) {
      expect(rest).toContain(line);
      rest = rest.replace(line, '');
    }
    expect(normalise(rest)).toBe('25) Glossaire');
  });

  test('gives each term once, in French alphabetical order', () => {
    const terms = glossary.map(({ term }) => term);
    expect(new Set(terms).size).toBe(terms.length);
    expect(terms).toEqual(terms.toSorted(new Intl.Collator('fr').compare));
    expect(terms.indexOf('Écart')).toBeLessThan(terms.indexOf('Enveloppe nationale'));
  });

  test('defines the words of the model in one or two sentences', () => {
    expect(fromModel.length).toBeGreaterThan(20);
    for (const { definition } of fromModel) expect(definition).toMatch(/^[A-ZÀÉ].*\.$/);
  });
});
