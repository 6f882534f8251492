import { describe, expect, test } from 'vitest';
import { type Choix, choix } from '../../src/islands/choix.ts';
import type { DocumentScenario } from '../../src/scenario/document.ts';
import { exemple, vueExemple } from '../../src/scenario/exemple.ts';
import { readScenario } from '../../src/scenario/schema.ts';

function choose({ options }: Choix, valeur: string, scenario: DocumentScenario): DocumentScenario {
  const option = options.find((each) => each.valeur === valeur);
  if (option === undefined) throw new RangeError(`no option "${valeur}"`);
  return option.choisir(scenario, vueExemple);
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
