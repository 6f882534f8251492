import { describe, expect, test } from 'vitest';
import {
  csvVersements,
  resultRows,
  resultsCsv,
  versementRows,
} from '../../../src/scenario/format/results-csv.ts';
import { evaluate } from '../../../src/scenario/run/evaluate.ts';
import { executer } from '../../../src/scenario/run/execution.ts';
import { modifiedWords } from '../../../src/scenario/run/modified-value.ts';
import { modifies } from '../../../src/scenario/run/modified-values.ts';
import { versements } from '../../../src/scenario/run/versements.ts';
import { exampleDocument } from '../documents.ts';
import { scenarioOf } from '../estimations.ts';

const scenario = scenarioOf(exampleDocument('05-portefeuille-national.json'));
const results = evaluate(scenario);
const table = versements(executer(scenario), 0);

describe('resultsCsv', () => {
  test('has one line a groupement and results year, and a column a field', () => {
    const [headers = [], ...lignes] = resultRows(results);
    const annees = results.groupements.flatMap((groupement) => groupement.annees);
    expect(lignes).toHaveLength(annees.length);
    // The fields of a year, and the groupement's name, credits and total.
    expect(headers).toHaveLength(Object.keys(annees[0] ?? {}).length + 3);
    expect(new Set(headers).size).toBe(headers.length);
    expect(resultsCsv(results).split('\r\n')).toHaveLength(lignes.length + 2);
  });
});

describe('csvVersements', () => {
  test('has one line a payment and a line of totals', () => {
    const lignes = versementRows(table);
    expect(lignes).toHaveLength(table.lignes.length + 2);
    expect(lignes.at(-1)?.[0]).toBe('Total');
    expect(csvVersements(table)).toContain(table.totals.total.replace('.', ','));
  });
});

describe('of rules that are not all the cahier’s', () => {
  const changed = modifies({ parametres: { tunnel: '0.03', coefficientEcart: '1/2' } });
  const wordings = changed.map(modifiedWords).join(' ; ');

  test('each line says which in a last column: it may be read alone', () => {
    for (const [without, withIt] of [
      [resultRows(results), resultRows(results, changed)],
      [versementRows(table), versementRows(table, changed)],
    ] as const) {
      const [headers, ...lignes] = without;
      expect(withIt).toEqual([
        [...(headers ?? []), 'Modifié, et la valeur du cahier'],
        ...lignes.map((row) => [...row, wordings]),
      ]);
    }
    expect(wordings).toMatch(
      /3\s%.*cahier : 5\s%, texte, partie 8-II-1 et annexe 5.*1\/2.*cahier : 1\/3, texte/,
    );
    expect(csvVersements(table, changed)).toContain(`"${wordings}"`);
    expect(resultsCsv(results, changed)).toContain(`"${wordings}"`);
  });
});
