import { expect, test } from 'vitest';
import { glossaryAnchor } from '../../../../src/cahier/text/glossary/anchor.ts';
import { glossary } from '../../../../src/cahier/text/glossary/whole-glossary.ts';
import { formsOf, metWords } from '../../../../src/cahier/text/glossary/written-forms.ts';

test('every term has a form that is met in a sentence, but those that other words are written like', () => {
  const isMet = (term: string) =>
    formsOf(term).some((form) => metWords(`de ${form}.`).some((met) => met.term === term));
  expect(glossary.map(({ term }) => term).filter((term) => !isMet(term))).toEqual([
    'ES',
    'Évolution',
    'Ipep',
    'PS',
    'PSI',
    'R² ajusté',
    'SI',
  ]);
});

test('every term has an anchor of its own', () => {
  const anchors = glossary.map(({ term }) => glossaryAnchor(term));
  expect(new Set(anchors).size).toBe(anchors.length);
  expect(glossaryAnchor("Crédits d'amorçage")).toBe('credits-d-amorcage');
});
