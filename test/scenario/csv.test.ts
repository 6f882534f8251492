import { describe, expect, test } from 'vitest';
import { csvResultats, csvVersements, lignesResultats, lignesVersements } from '../../src/scenario/csv.ts';
import { evaluate } from '../../src/scenario/evaluate.ts';
import { versements } from '../../src/scenario/versements.ts';
import { exampleDocument } from './documents.ts';
import { scenarioOf } from './estimations.ts';

const resultats = evaluate(scenarioOf(exampleDocument('05-portefeuille-national.json')));

describe('csvResultats', () => {
  test('has one line a groupement and results year, and a column a field', () => {
    const [entetes = [], ...lignes] = lignesResultats(resultats);
    const annees = resultats.groupements.flatMap((groupement) => groupement.annees);
    expect(lignes).toHaveLength(annees.length);
    // The fields of a year, and the groupement's name, credits and total.
    expect(entetes).toHaveLength(Object.keys(annees[0] ?? {}).length + 3);
    expect(new Set(entetes).size).toBe(entetes.length);
    expect(csvResultats(resultats).split('\r\n')).toHaveLength(lignes.length + 2);
  });
});

describe('csvVersements', () => {
  test('has one line a payment and a line of totals', () => {
    const [groupement] = resultats.groupements;
    if (groupement === undefined) throw new Error('no groupement');
    const table = versements(groupement);
    const lignes = lignesVersements(table);
    expect(lignes).toHaveLength(table.lignes.length + 2);
    expect(lignes.at(-1)?.[0]).toBe('Total');
    expect(csvVersements(table)).toContain(table.totaux.total.replace('.', ','));
  });
});
