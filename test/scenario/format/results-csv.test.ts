import { describe, expect, test } from 'vitest';
import {
  csvResultats,
  csvVersements,
  lignesResultats,
  lignesVersements,
} from '../../../src/scenario/format/results-csv.ts';
import { modifieDit } from '../../../src/scenario/run/changed-value.ts';
import { modifies } from '../../../src/scenario/run/changed-values.ts';
import { evaluate } from '../../../src/scenario/run/evaluate.ts';
import { versements } from '../../../src/scenario/run/versements.ts';
import { exampleDocument } from '../documents.ts';
import { scenarioOf } from '../estimations.ts';

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

describe('of rules that are not all the cahier’s', () => {
  const changed = modifies({ parametres: { tunnel: '0.03', coefficientEcart: '1/2' } });
  const dits = changed.map(modifieDit).join(' ; ');

  test('each line says which in a last column: it may be read alone', () => {
    const [groupement] = resultats.groupements;
    if (groupement === undefined) throw new Error('no groupement');
    const table = versements(groupement);
    for (const [sans, avec] of [
      [lignesResultats(resultats), lignesResultats(resultats, changed)],
      [lignesVersements(table), lignesVersements(table, changed)],
    ] as const) {
      const [entetes, ...lignes] = sans;
      expect(avec).toEqual([
        [...(entetes ?? []), 'Modifié, et la valeur du cahier'],
        ...lignes.map((ligne) => [...ligne, dits]),
      ]);
    }
    expect(dits).toMatch(/3\s%.*cahier : 5\s%, texte, partie 8-II-1 et annexe 5.*1\/2.*cahier : 1\/3, texte/);
    expect(csvVersements(table, changed)).toContain(`"${dits}"`);
    expect(csvResultats(resultats, changed)).toContain(`"${dits}"`);
  });
});
