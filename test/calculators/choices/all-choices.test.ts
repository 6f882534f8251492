import { beforeEach, describe, expect, test } from 'vitest';
import { choice } from '../../../src/calculators/choices/all-choices.ts';
import type { Choice } from '../../../src/calculators/choices/choice.ts';
import { experienceOf, withExperience } from '../../../src/scenario/edit/experience.ts';
import type { SetAside } from '../../../src/scenario/edit/set-aside.ts';
import { write } from '../../../src/scenario/edit/written-value.ts';
import { byIndicateurs } from '../../../src/scenario/examples/example-quality.ts';
import { example, exampleView } from '../../../src/scenario/examples/first-example.ts';
import type { DocumentScenario, View } from '../../../src/scenario/format/scenario-document.ts';
import { readScenario } from '../../../src/scenario/format/schema/scenario-schema.ts';
import { proposedIndicateurs } from '../../../src/scenario/format/typed-quality.ts';
import { type Calculation, calculer } from '../../../src/scenario/run/page-results.ts';

/** What the choices of a test have set aside so far. */
let setAside: SetAside = {};

beforeEach(() => {
  setAside = {};
});

function choose(
  { options }: Choice,
  valeur: string,
  scenario: DocumentScenario,
  { vue = exampleView, calcul: calculation }: { vue?: View; calcul?: Calculation } = {},
): DocumentScenario {
  const option = options.find((each) => each.valeur === valeur);
  if (option === undefined) throw new RangeError(`no option "${valeur}"`);
  const next = option.choose({ scenario, setAside }, vue, calculation);
  setAside = next.setAside;
  return next.scenario;
}

describe('vague', () => {
  test('moves the years, ends with the results of 2023, and gives the last year back', () => {
    const second = choose(choice.vague, '2020', example);
    expect(second.groupements[0]?.annees.map(({ annee }) => annee)).toEqual([2019, 2020, 2021, 2022, 2023]);
    expect(readScenario(second).ok).toBe(true);
    expect(choose(choice.vague, '2019', second)).toEqual(example);
  });

  test('changes nothing when the wave is that of the scenario', () => {
    expect(choose(choice.vague, '2019', example)).toEqual(example);
  });
});

describe('modeCredits', () => {
  test('sets aside what the other mode holds, and gives it back', () => {
    const given = choose(choice.modeCredits, 'montant', example);
    expect(given.groupements[0]?.credits).toEqual({ mode: 'montant', montant: '60000' });
    expect(choose(choice.modeCredits, 'calcul', given)).toEqual(example);
  });
});

describe('modeQualite', () => {
  const vue = { groupement: 0, annee: 2 };
  const qualite = (scenario: DocumentScenario, annee = 2) => scenario.groupements[0]?.annees[annee]?.qualite;
  const renamed = (scenario: DocumentScenario, nom: string) =>
    write(scenario, ['groupements', 0, 'nom'], nom);
  const calculationOf = (scenario: DocumentScenario): Calculation => {
    const reponse = calculer(scenario, vue);
    if (!reponse.ok) throw new Error(JSON.stringify(reponse.erreurs));
    return reponse.calcul;
  };

  test('to indicators proposes those of the year (H3), and changes no other year', () => {
    for (const annee of [1, 2]) {
      const scenario = choose(choice.modeQualite, 'indicateurs', example, { vue: { groupement: 0, annee } });
      expect(qualite(scenario, annee)).toEqual(proposedIndicateurs(annee));
      expect(qualite(scenario, 3)).toBe(qualite(example, 3));
      expect(readScenario(scenario).ok).toBe(true);
    }
  });

  test('gives back what was typed in either mode, in any order', () => {
    const typed = renamed(example, 'Typed');
    const there = choose(choice.modeQualite, 'indicateurs', typed, { vue });
    const edited = write(
      there,
      ['groupements', 0, 'annees', 2, 'qualite', 'socles', 0, 'valeur'],
      'not a number yet',
    );
    const back = choose(choice.modeQualite, 'score', edited, { vue });
    expect(back).toEqual(typed);
    expect(choose(choice.modeQualite, 'indicateurs', back, { vue })).toEqual(edited);
  });

  test('to a score starts from the one that the indicators come to, and pays the same', () => {
    const scenario = renamed(byIndicateurs, 'Computed');
    const calculation = calculationOf(scenario);
    const scored = choose(choice.modeQualite, 'score', scenario, { vue, calcul: calculation });
    expect(qualite(scored)).toEqual({ mode: 'score', score: '52.981684', maximum: '120' });
    const cents = (each: Calculation) => Number(each.vue.valeurs['versement']).toFixed(2);
    expect(cents(calculationOf(scored))).toBe(cents(calculation));
  });

  test('a score left as it was proposed follows the indicators, one that was typed does not', () => {
    const scenario = renamed(byIndicateurs, 'Followed');
    const proposed = choose(choice.modeQualite, 'score', scenario, { vue, calcul: calculationOf(scenario) });
    const again = choose(choice.modeQualite, 'indicateurs', proposed, { vue });
    expect(again).toEqual(scenario);
    const better = write(again, ['groupements', 0, 'annees', 2, 'qualite', 'experience', 'note'], '80');
    const scored = choose(choice.modeQualite, 'score', better, { vue, calcul: calculationOf(better) });
    expect(qualite(scored)).toMatchObject({ score: '62.981684' });
    const typed = write(scored, ['groupements', 0, 'annees', 2, 'qualite', 'score'], '7');
    const gone = choose(choice.modeQualite, 'indicateurs', typed, { vue });
    expect(choose(choice.modeQualite, 'score', gone, { vue, calcul: calculationOf(gone) })).toEqual(typed);
  });

  test('what is set aside does not go to a groupement or a year of another name', () => {
    const one = write(
      renamed(byIndicateurs, 'One'),
      ['groupements', 0, 'annees', 2, 'qualite', 'experience'],
      undefined,
    );
    const scored = choose(choice.modeQualite, 'score', one, { vue });
    const other = choose(choice.modeQualite, 'indicateurs', renamed(scored, 'Other'), { vue });
    expect(qualite(other)).toEqual(proposedIndicateurs(2));
  });

  test('without results, half of the points', () => {
    const scored = choose(choice.modeQualite, 'score', renamed(byIndicateurs, 'Alone'), { vue });
    expect(qualite(scored)).toEqual({ mode: 'score', score: '60', maximum: '120' });
    const first = { ...vue, annee: 1 };
    const early = choose(choice.modeQualite, 'score', renamed(byIndicateurs, 'Early'), { vue: first });
    expect(qualite(early, 1)).toEqual({ mode: 'score', score: '50', maximum: '100' });
  });

  test('the mode that holds already changes nothing', () => {
    expect(choose(choice.modeQualite, 'score', example, { vue })).toBe(example);
    expect(choose(choice.modeQualite, 'indicateurs', byIndicateurs, { vue })).toBe(byIndicateurs);
  });
});

describe('experience', () => {
  const vue = { groupement: 0, annee: 2 };
  const chosen = (valeur: string, scenario: DocumentScenario) =>
    choose(choice.experience, valeur, scenario, { vue });
  const seen = (scenario: DocumentScenario) => choice.experience.current(scenario, vue);

  test('takes a year whose score is given to indicators, with an invented experience or without', () => {
    expect(seen(example)).toBe('score');
    for (const valeur of ['avec', 'sans']) {
      const next = chosen(valeur, example);
      expect(seen(next)).toBe(valeur);
      expect(readScenario(next).ok).toBe(true);
      expect(next.groupements[0]?.annees[1]).toEqual(example.groupements[0]?.annees[1]);
    }
  });

  test('sets aside what was typed, and gives it back', () => {
    const own = withExperience(chosen('avec', example), vue, {
      note: '50',
      intermediaire: '40',
      cible: '60',
    });
    const without = chosen('sans', own);
    expect(experienceOf(without, vue)).toBeUndefined();
    expect(chosen('avec', without)).toEqual(own);
    expect(chosen('avec', own)).toEqual(own);
    expect(seen(chosen('score', own))).toBe('score');
  });
});
