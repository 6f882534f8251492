import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { examples } from '../../../src/scenario/examples/all-examples.ts';
import { calculer } from '../../../src/scenario/run/page-results.ts';

function results(nom: keyof typeof examples) {
  const reponse = calculer(examples[nom], { groupement: 0, annee: 1 });
  if (!reponse.ok) throw new RangeError(`${nom}: ${reponse.erreurs[0]?.path}`);
  return reponse.calcul.results.groupements;
}

const cents = (text: string | null | undefined) => Number(text).toFixed(2);

describe('exemples', () => {
  test.each(Object.keys(examples) as (keyof typeof examples)[])('%s is a valid scenario', (nom) => {
    expect(results(nom).length).toBeGreaterThan(0);
  });

  test('avancePuisRecuperation is the example of the cahier of examples', () => {
    const given: unknown = JSON.parse(readFileSync('test/examples/02-avance-puis-recuperation.json', 'utf8'));
    expect(examples.avanceThenRecuperation).toEqual(given);
  });

  test('the two readings of H9 differ as the page says', () => {
    const [excedent, solde] = [results('remainingSolde')[0], results('wholeSolde')[0]];
    expect(cents(excedent?.annees[2]?.recuperation)).toBe('55555.56');
    expect(cents(excedent?.annees[2]?.soldeAvance)).toBe('31111.11');
    expect(cents(solde?.annees[2]?.versement)).toBe('28888.89');
  });

  test('an advance makes up for a reduced envelope', () => {
    const annee = results('avanceOutsideEnveloppe')[0]?.annees[1];
    expect(cents(annee?.interessement)).toBe('41715.00');
    expect(cents(annee?.versement)).toBe('73425.93');
  });

  test('the quality envelope is shared by patients', () => {
    expect(results('twoNeighbours').map(({ annees }) => cents(annees[0]?.droitTirage))).toEqual([
      '83333.33',
      '83333.33',
    ]);
  });

  test('a cap, then the national envelope', () => {
    const annees = results('exceededEnveloppe').map((groupement) => groupement.annees[2]);
    expect(annees.map((annee) => cents(annee?.interessementPlafonne))).toEqual(['400000.00', '600000.00']);
    expect(annees.map((annee) => cents(annee?.interessement))).toEqual(['320000.00', '480000.00']);
  });
});
