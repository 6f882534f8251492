import { describe, expect, test } from 'vitest';
import { chance } from '../../../src/scenario/chance/chance.ts';
import { chanceDocument, type NamedRules } from '../../../src/scenario/chance/chance-document.ts';
import { startingQuestion } from '../../../src/scenario/chance/question-bounds.ts';

const asked = { ...startingQuestion, patients: [5000], tirages: 200 };
const set: NamedRules = {
  nom: 'Intervalle de 1 % à partir de 2021, sur trois ans',
  parametres: { coefficientEcart: '1/2' },
  parametresParAnnee: { '2021': { tunnel: '0.01' } },
  options: { recuperation: 'excedent', evolution: 'triennale' },
};

describe('chanceDocument', () => {
  test('under the cahier’s rules: nothing is modified, five years alike', () => {
    const { regles, modele } = chanceDocument(asked);
    expect(regles.modifies).toEqual([]);
    expect(modele).not.toHaveProperty('nom');
    expect(modele.evolution).toBe('annuelle');
    expect(modele.annees.map(({ annee, tunnel }) => [annee, tunnel])).toEqual(
      [2019, 2020, 2021, 2022, 2023].map((annee) => [annee, 0.05]),
    );
  });

  test('under a set: its name, what it modifies, the values of each year, the trend', () => {
    const { regles, modele, tailles } = chanceDocument(asked, set);
    expect(regles.modifies).toEqual(['tunnel', 'coefficientEcart', 'options.evolution']);
    expect(modele).toMatchObject({ nom: set.nom, evolution: 'triennale' });
    expect(modele.annees.map(({ tunnel, coefficientEcart }) => [tunnel, coefficientEcart])).toEqual([
      [0.05, 0.5],
      [0.05, 0.5],
      [0.01, 0.5],
      [0.01, 0.5],
      [0.01, 0.5],
    ]);
    const rules = modele.annees.map((each, rank) => ({ ...each, yearsBack: Math.min(3, rank + 1) }));
    const law = chance({ patients: 5000, depense: 2500 }, rules);
    expect(tailles[0]?.gainsAttendus.exact).toBe(law.gainsAttendus);
    expect(tailles[0]?.probabiliteUneFois).toBe(law.probabiliteUneFois);
  });

  test('the same seed gives the same bytes', () => {
    expect(JSON.stringify(chanceDocument(asked, set))).toBe(JSON.stringify(chanceDocument(asked, set)));
  });
});
