import { describe, expect, test } from 'vitest';
import { type Etat, limites } from '../../../../src/scenario/estimate/limits/all-limits.ts';
import { executer } from '../../../../src/scenario/run/execution.ts';
import { exampleDocument, withValue } from '../../documents.ts';
import { documentOf, estimation, scenarioOf } from '../../estimations.ts';

function etats(document: unknown): Record<string, Etat> {
  const scenario = scenarioOf(document);
  const found = limites(scenario, executer(scenario), 0);
  for (const { court, phrase } of found) {
    expect(court).not.toBe('');
    expect(phrase).toMatch(/^[A-ZÀ-Ý].*\.$/s);
    expect(phrase).not.toMatch(/NaN|undefined|Infinity/);
  }
  return Object.fromEntries(found.map(({ id, etat }) => [id, etat]));
}

const example = (name: string) => exampleDocument(`${name}.json`);

describe('limites', () => {
  test('tell of each limit whether it held', () => {
    expect(etats(example('01-maison-de-sante'))).toEqual({
      eligibilite: 'loin',
      tunnel: 'atteint',
      'plancher-ecart': 'loin',
      'plancher-evolution': 'proche',
      plafond: 'loin',
      enveloppe: 'sans objet',
      credits: 'loin',
      avance: 'loin',
      score: 'loin',
    });
  });

  test('an advance, a floor and a score of zero', () => {
    const found = etats(example('02-avance-puis-recuperation'));
    expect(found).toMatchObject({
      'plancher-evolution': 'atteint',
      plafond: 'proche',
      credits: 'sans objet',
      avance: 'atteint',
      score: 'atteint',
    });
  });

  test('a cap that cuts, an envelope that reduces, a negative écart', () => {
    expect(etats(example('03-plafond-atteint'))).toMatchObject({ plafond: 'atteint', tunnel: 'loin' });
    expect(etats(example('05-portefeuille-national'))).toMatchObject({ enveloppe: 'atteint' });
    const haut = documentOf({ ...estimation, situation: 'chiffres', depenseAjustee: '2000' });
    expect(etats(haut)).toMatchObject({ 'plancher-ecart': 'atteint' });
  });

  test('an interval, a cap and credits of zero make no nonsense', () => {
    const parametres = { tunnel: '0', plafondGroupement: '0', creditsMinimum: '0', creditsForfait: '0' };
    const found = etats(withValue(exampleDocument(), 'parametres', parametres));
    expect(found).toMatchObject({ tunnel: 'sans objet', plafond: 'atteint', avance: 'sans objet' });
  });

  test('a patientèle below the smallest one, and one just above it', () => {
    expect(etats(documentOf({ ...estimation, patients: 4999 }))['eligibilite']).toBe('atteint');
    expect(etats(documentOf({ ...estimation, patients: 5000 }))['eligibilite']).toBe('proche');
    const releve = withValue(exampleDocument(), 'parametres', { seuilPatients: '20000' });
    expect(etats(releve)['eligibilite']).toBe('atteint');
  });

  test('a patientèle is judged at entry: a fall afterwards excludes nobody, and is said (H21)', () => {
    const tombee = withValue(exampleDocument(), 'groupements[0].annees[3].patients', 4000);
    const scenario = scenarioOf(tombee);
    const limite = limites(scenario, executer(scenario), 0).find(({ id }) => id === 'eligibilite');
    expect(limite).toMatchObject({ etat: 'proche' });
    expect(limite?.phrase).toContain('H21');
    const entree = withValue(exampleDocument(), 'groupements[0].annees[1].patients', 4000);
    expect(etats(entree)['eligibilite']).toBe('atteint');
  });

  test('credits held by a bound', () => {
    const petit = documentOf({ ...estimation, patients: 5000, appreciation: '-0.2' });
    expect(etats(petit)['credits']).toBe('proche');
    expect(etats(withValue(petit, 'parametres', { creditsMinimum: '40000' }))['credits']).toBe('atteint');
  });
});
