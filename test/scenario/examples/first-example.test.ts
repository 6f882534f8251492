import { describe, expect, test } from 'vitest';
import { isOfScenario, rulePages } from '../../../src/cahier/pages.ts';
import { openingView } from '../../../src/calculators/page-years.ts';
import { calculators } from '../../../src/rule-pages/calculators.ts';
import { example, exampleYears } from '../../../src/scenario/examples/first-example.ts';
import type { DocumentScenario } from '../../../src/scenario/format/scenario-document.ts';
import { calculer } from '../../../src/scenario/run/page-results.ts';
import { exampleDocument } from '../documents.ts';

function calculated(scenario: DocumentScenario, annee: number) {
  const answer = calculer(scenario, { groupement: 0, annee });
  if (!answer.ok) throw new RangeError(JSON.stringify(answer.erreurs));
  return answer.calcul;
}

const [groupement] = calculated(example, 1).results.groupements;
const [first, second] = groupement?.annees ?? [];
const detailed = calculated(example, exampleYears.indicateurs).vue;
const notes = detailed.indicateurs.map(({ valeurs }) => Number(valeurs['noteIndicateur']));

describe('the example of the site', () => {
  test('needs an advance in its first year, which the second gives back whole', () => {
    expect(Number(first?.evolution)).toBeLessThanOrEqual(0);
    expect(Number(first?.interessement)).toBeGreaterThan(0);
    expect(Number(first?.avance)).toBeGreaterThan(0);
    expect(second).toMatchObject({ recuperation: first?.avance, soldeAvance: '0' });
  });

  test('has in one year a note of each kind, an indicator à la carte, and a bonus', () => {
    expect(
      notes.filter((note) => note > 0 && note < 0.5),
      'progress under the intermediate goal',
    ).toHaveLength(1);
    expect(notes.filter((note) => note > 0.5 && note < 1).length, 'between the two').toBeGreaterThan(1);
    expect(notes.filter((note) => note === 1).length, 'at the target').toBeGreaterThan(1);
    expect(
      notes.filter((note) => note === -0.5),
      'a goal that was held, and is lost',
    ).toHaveLength(1);
    expect(detailed.indicateurs.filter(({ component }) => component === 'carte')).toHaveLength(1);
    expect(detailed.valeurs).toMatchObject({ experienceComptee: '1', bonusExperience: '20' });
  });

  test('comes in phase 3 to what example 01 comes to, where that year has its score given', () => {
    const near = calculated(exampleDocument('01-maison-de-sante.json') as DocumentScenario, 1).results
      .groupements[0];
    expect(groupement?.annees.slice(2)).toEqual(near?.annees.slice(2));
  });

  test.each(rulePages.filter(isOfScenario))('shows on $id the result that the page is about', ({ id }) => {
    const { result, notApplicable, opensOn, withoutYear, ...page } = calculators[id];
    const { annee } = openingView({ opensOn, ...page });
    const calculation = calculated(example, annee);
    const steps = page.etapes?.(calculation) ?? calculation.vue.etapes;
    expect(steps.map((step) => step.id)).toContain(result.id);
  });

  test('opens each page on the year that shows its subject, and the others on the first of phase 3', () => {
    const years = rulePages.filter(isOfScenario).map(({ id }) => [id, openingView(calculators[id]).annee]);
    expect(Object.fromEntries(years)).toMatchObject({
      avance: exampleYears.avance,
      indicateurs: exampleYears.indicateurs,
      'experience-patient': exampleYears.indicateurs,
      'score-qualite': exampleYears.indicateurs,
      'phase-2': 2,
      'phase-3': exampleYears.phase3,
      ecart: exampleYears.phase3,
    });
  });
});
