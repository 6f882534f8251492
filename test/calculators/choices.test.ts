import { describe, expect, test } from 'vitest';
import { type Choix, choix } from '../../src/calculators/choices.ts';
import { avecExperience, experienceDe } from '../../src/scenario/edit/experience.ts';
import { parIndicateurs } from '../../src/scenario/examples/example-quality.ts';
import { exemple, vueExemple } from '../../src/scenario/examples/first-example.ts';
import { type DocumentScenario, ecrire, type Vue } from '../../src/scenario/format/document.ts';
import { readScenario } from '../../src/scenario/format/schema/scenario-schema.ts';
import { indicateursProposes } from '../../src/scenario/format/typed-quality.ts';
import { type Calcul, calculer } from '../../src/scenario/run/page-results.ts';

function choose(
  { options }: Choix,
  valeur: string,
  scenario: DocumentScenario,
  { vue = vueExemple, calcul }: { vue?: Vue; calcul?: Calcul } = {},
): DocumentScenario {
  const option = options.find((each) => each.valeur === valeur);
  if (option === undefined) throw new RangeError(`no option "${valeur}"`);
  return option.choisir(scenario, vue, calcul);
}

describe('vague', () => {
  test('moves the years, ends with the results of 2023, and gives the last year back', () => {
    const second = choose(choix.vague, '2020', exemple);
    expect(second.groupements[0]?.annees.map(({ annee }) => annee)).toEqual([2019, 2020, 2021, 2022, 2023]);
    expect(readScenario(second).ok).toBe(true);
    expect(choose(choix.vague, '2019', second)).toEqual(exemple);
  });

  test('changes nothing when the wave is that of the scenario', () => {
    expect(choose(choix.vague, '2019', exemple)).toEqual(exemple);
  });
});

describe('modeCredits', () => {
  test('sets aside what the other mode holds, and gives it back', () => {
    const given = choose(choix.modeCredits, 'montant', exemple);
    expect(given.groupements[0]?.credits).toEqual({ mode: 'montant', montant: '60000' });
    expect(choose(choix.modeCredits, 'calcul', given)).toEqual(exemple);
  });
});

describe('modeQualite', () => {
  const vue = { groupement: 0, annee: 2 };
  const qualite = (scenario: DocumentScenario, annee = 2) => scenario.groupements[0]?.annees[annee]?.qualite;
  const renomme = (scenario: DocumentScenario, nom: string) =>
    ecrire(scenario, ['groupements', 0, 'nom'], nom);
  const calculDe = (scenario: DocumentScenario): Calcul => {
    const reponse = calculer(scenario, vue);
    if (!reponse.ok) throw new Error(JSON.stringify(reponse.erreurs));
    return reponse.calcul;
  };

  test('to indicators proposes those of the year (H3), and changes no other year', () => {
    for (const annee of [1, 2]) {
      const scenario = choose(choix.modeQualite, 'indicateurs', exemple, { vue: { groupement: 0, annee } });
      expect(qualite(scenario, annee)).toEqual(indicateursProposes(annee));
      expect(qualite(scenario, 3)).toBe(qualite(exemple, 3));
      expect(readScenario(scenario).ok).toBe(true);
    }
  });

  test('gives back what was typed in either mode, in any order', () => {
    const typed = renomme(exemple, 'Typed');
    const there = choose(choix.modeQualite, 'indicateurs', typed, { vue });
    const edited = ecrire(
      there,
      ['groupements', 0, 'annees', 2, 'qualite', 'socles', 0, 'valeur'],
      'not a number yet',
    );
    const back = choose(choix.modeQualite, 'score', edited, { vue });
    expect(back).toEqual(typed);
    expect(choose(choix.modeQualite, 'indicateurs', back, { vue })).toEqual(edited);
  });

  test('to a score starts from the one that the indicators come to, and pays the same', () => {
    const scenario = renomme(parIndicateurs, 'Computed');
    const calcul = calculDe(scenario);
    const scored = choose(choix.modeQualite, 'score', scenario, { vue, calcul });
    expect(qualite(scored)).toEqual({ mode: 'score', score: '52.981684', maximum: '120' });
    const cents = (each: Calcul) => Number(each.vue.valeurs['versement']).toFixed(2);
    expect(cents(calculDe(scored))).toBe(cents(calcul));
  });

  test('a score left as it was proposed follows the indicators, one that was typed does not', () => {
    const scenario = renomme(parIndicateurs, 'Followed');
    const proposed = choose(choix.modeQualite, 'score', scenario, { vue, calcul: calculDe(scenario) });
    const again = choose(choix.modeQualite, 'indicateurs', proposed, { vue });
    expect(again).toEqual(scenario);
    const better = ecrire(again, ['groupements', 0, 'annees', 2, 'qualite', 'experience', 'note'], '80');
    const scored = choose(choix.modeQualite, 'score', better, { vue, calcul: calculDe(better) });
    expect(qualite(scored)).toMatchObject({ score: '62.981684' });
    const typed = ecrire(scored, ['groupements', 0, 'annees', 2, 'qualite', 'score'], '7');
    const gone = choose(choix.modeQualite, 'indicateurs', typed, { vue });
    expect(choose(choix.modeQualite, 'score', gone, { vue, calcul: calculDe(gone) })).toEqual(typed);
  });

  test('what is set aside does not go to a groupement or a year of another name', () => {
    const one = ecrire(
      renomme(parIndicateurs, 'One'),
      ['groupements', 0, 'annees', 2, 'qualite', 'experience'],
      undefined,
    );
    const scored = choose(choix.modeQualite, 'score', one, { vue });
    const other = choose(choix.modeQualite, 'indicateurs', renomme(scored, 'Other'), { vue });
    expect(qualite(other)).toEqual(indicateursProposes(2));
  });

  test('without results, half of the points', () => {
    const scored = choose(choix.modeQualite, 'score', renomme(parIndicateurs, 'Alone'), { vue });
    expect(qualite(scored)).toEqual({ mode: 'score', score: '60', maximum: '120' });
    const first = { ...vue, annee: 1 };
    const early = choose(choix.modeQualite, 'score', renomme(parIndicateurs, 'Early'), { vue: first });
    expect(qualite(early, 1)).toEqual({ mode: 'score', score: '50', maximum: '100' });
  });

  test('the mode that holds already changes nothing', () => {
    expect(choose(choix.modeQualite, 'score', exemple, { vue })).toBe(exemple);
    expect(choose(choix.modeQualite, 'indicateurs', parIndicateurs, { vue })).toBe(parIndicateurs);
  });
});

describe('experience', () => {
  const vue = { groupement: 0, annee: 2 };
  const chosen = (valeur: string, scenario: DocumentScenario) =>
    choix.experience.options.find((each) => each.valeur === valeur)?.choisir(scenario, vue) ?? scenario;
  const seen = (scenario: DocumentScenario) => choix.experience.actuel(scenario, vue);

  test('takes a year whose score is given to indicators, with an invented experience or without', () => {
    expect(seen(exemple)).toBe('score');
    for (const valeur of ['avec', 'sans']) {
      const next = chosen(valeur, exemple);
      expect(seen(next)).toBe(valeur);
      expect(readScenario(next).ok).toBe(true);
      expect(next.groupements[0]?.annees[1]).toEqual(exemple.groupements[0]?.annees[1]);
    }
  });

  test('sets aside what was typed, and gives it back', () => {
    const own = avecExperience(chosen('avec', exemple), vue, {
      note: '50',
      intermediaire: '40',
      cible: '60',
    });
    const without = chosen('sans', own);
    expect(experienceDe(without, vue)).toBeUndefined();
    expect(chosen('avec', without)).toEqual(own);
    expect(chosen('avec', own)).toEqual(own);
    expect(seen(chosen('score', own))).toBe('score');
  });
});
