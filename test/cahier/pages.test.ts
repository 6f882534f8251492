import { globSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { edition, ruleOf } from '../../src/cahier/edition.ts';
import { rules } from '../../src/cahier/edition-2019/rules/all-rules.ts';
import { isOfScenario, pageOf, rulePages } from '../../src/cahier/pages.ts';
import { calculators } from '../../src/rule-pages/calculators.ts';

describe('pagesDeRegles', () => {
  test('puts every rule on exactly one page', () => {
    const placed = rulePages.flatMap(({ regles }) => regles);
    expect([...placed].sort()).toEqual(Object.keys(rules).sort());
  });

  test('has a text for each page, and no text without a page', () => {
    const texts = globSync('src/rule-pages/*/words.mdx').map((file) => basename(dirname(file)));
    expect(texts.sort()).toEqual(rulePages.map(({ id }) => id).sort());
  });

  test('tells on each page the steps of its own rules', () => {
    for (const page of rulePages)
      if (isOfScenario(page))
        expect(calculators[page.id].regles).toEqual(expect.arrayContaining([...page.regles]));
  });

  test('estDuScenario(page) sets the pages of patients and of eligibility aside', () => {
    const others = rulePages.filter((page) => !isOfScenario(page)).map(({ id }) => id);
    expect(others).toEqual([
      'eligibilite',
      'patientele',
      'depense-reelle',
      'depense-ajustee',
      'modele-ajustement',
    ]);
  });

  test('pageDe(rule) is the page that holds it', () => {
    expect(pageOf('ecart')?.id).toBe('ecart');
    expect(pageOf('partQualite')?.id).toBe('score-qualite');
  });

  test('ruleOf(edition, unknown id) throws with the ids that exist: a page that names it stops the build', () => {
    expect(() => ruleOf(edition('2019'), 'ecarts')).toThrow(/unknown rule "ecarts".*ecart, /);
  });
});
