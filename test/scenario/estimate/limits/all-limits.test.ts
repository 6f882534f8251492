import { describe, expect, test } from 'vitest';
import { limits, type State } from '../../../../src/scenario/estimate/limits/all-limits.ts';
import { executer } from '../../../../src/scenario/run/execution.ts';
import { exampleDocument, withValue } from '../../documents.ts';
import { documentOf, estimation, scenarioOf } from '../../estimations.ts';

function states(document: unknown): Record<string, State> {
  const scenario = scenarioOf(document);
  const found = limits(scenario, executer(scenario), 0);
  for (const { shortText, phrase } of found) {
    expect(shortText).not.toBe('');
    expect(phrase).toMatch(/^[A-ZÀ-Ý].*\.$/s);
    expect(phrase).not.toMatch(/NaN|undefined|Infinity/);
  }
  return Object.fromEntries(found.map(({ id, state }) => [id, state]));
}

const example = (name: string) => exampleDocument(`${name}.json`);

describe('limites', () => {
  test('tell of each limit whether it held', () => {
    expect(states(example('01-maison-de-sante'))).toEqual({
      eligibilite: 'loin',
      tunnel: 'atteint',
      'plancher-ecart': 'loin',
      'plancher-evolution': 'proche',
      gains: 'loin',
      plafond: 'loin',
      enveloppe: 'sans objet',
      credits: 'loin',
      avance: 'loin',
      score: 'loin',
    });
  });

  test('a value that changes in the course of the years is told with its years', () => {
    const moved = {
      ...(example('01-maison-de-sante') as object),
      parametresParAnnee: { '2021': { tunnel: '0.03' }, '2022': { tunnel: '0', plafondGroupement: '0.01' } },
    };
    const scenario = scenarioOf(moved);
    const told = limits(scenario, executer(scenario), 0).map(({ label }) => label.replace(/\u00a0/g, ' '));
    expect(told).toEqual(
      expect.arrayContaining([
        'Intervalle de ± 5 %, puis 3 % à partir de 2021, puis 0 % à partir de 2022',
        'Plafond de 2 %, puis 1 % à partir de 2022 des dépenses',
      ]),
    );
  });

  test('an advance, a floor and a score of zero', () => {
    const found = states(example('02-avance-puis-recuperation'));
    expect(found).toMatchObject({
      'plancher-evolution': 'atteint',
      plafond: 'proche',
      credits: 'sans objet',
      avance: 'atteint',
      score: 'atteint',
    });
  });

  test('a phase 3 without gains pays nothing, and says what would undo it', () => {
    const document = withValue(exampleDocument(), 'groupements[0].annees[3].depenseReelle', '2900');
    const scenario = scenarioOf(document);
    const gains = limits(scenario, executer(scenario), 0).find(({ id }) => id === 'gains');
    expect(gains).toMatchObject({
      state: 'atteint',
      shortText: 'gains reversés nuls en 2021 : la phase 3 ne verse rien',
      modifies: [],
    });
    expect(gains?.phrase.replace(/[\u00a0\u202f]/g, ' ')).toBe(
      'Sur les résultats de 2021, gains reversés nuls : la phase 3 ne verse rien, quel que soit le score. Pour en avoir : en 2021, dépenser 412,35 € de moins par patient.',
    );
  });

  test('a cap that cuts, an envelope that reduces, a negative écart', () => {
    expect(states(example('03-plafond-atteint'))).toMatchObject({ plafond: 'atteint', tunnel: 'loin' });
    expect(states(example('05-portefeuille-national'))).toMatchObject({ enveloppe: 'atteint' });
    const high = documentOf({ ...estimation, situation: 'chiffres', depenseAjustee: '2000' });
    expect(states(high)).toMatchObject({ 'plancher-ecart': 'atteint' });
  });

  test('an interval, a cap and credits of zero make no nonsense', () => {
    const parametres = { tunnel: '0', plafondGroupement: '0', creditsMinimum: '0', creditsForfait: '0' };
    const found = states(withValue(exampleDocument(), 'parametres', parametres));
    expect(found).toMatchObject({ tunnel: 'sans objet', plafond: 'atteint', avance: 'sans objet' });
  });

  test('a patientèle below the smallest one, and one just above it', () => {
    expect(states(documentOf({ ...estimation, patients: 4999 }))['eligibilite']).toBe('atteint');
    expect(states(documentOf({ ...estimation, patients: 5000 }))['eligibilite']).toBe('proche');
    const matchesCase = withValue(exampleDocument(), 'parametres', { seuilPatients: '20000' });
    expect(states(matchesCase)['eligibilite']).toBe('atteint');
  });

  test('a patientèle is judged at entry: a fall afterwards excludes nobody, and is said (H21)', () => {
    const fallen = withValue(exampleDocument(), 'groupements[0].annees[3].patients', 4000);
    const scenario = scenarioOf(fallen);
    const limit = limits(scenario, executer(scenario), 0).find(({ id }) => id === 'eligibilite');
    expect(limit).toMatchObject({ state: 'proche' });
    expect(limit?.phrase).toContain('H21');
    const entree = withValue(exampleDocument(), 'groupements[0].annees[1].patients', 4000);
    expect(states(entree)['eligibilite']).toBe('atteint');
  });

  test('credits held by a bound', () => {
    const isSmall = documentOf({ ...estimation, patients: 5000, appreciation: '-0.2' });
    expect(states(isSmall)['credits']).toBe('proche');
    expect(states(withValue(isSmall, 'parametres', { creditsMinimum: '40000' }))['credits']).toBe('atteint');
  });
});
