import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scenarioWorkbook } from '../../../src/scenario/workbook/scenario-workbook.ts';
import type { Workbook } from '../../../src/scenario/workbook/sheet.ts';
import { formulasOf, isSame, recalculated } from '../../recalculated.ts';
import { type Document, documents } from '../arbitrary.ts';
import { exampleDocument } from '../documents.ts';
import { example, examples } from '../examples.ts';
import { scenarioFrom } from '../reading.ts';
import { alteredDocument } from './altered-document.ts';
import { edited } from './edited.ts';

/** The formulas of a workbook whose recalculated value is not that of the exact reader. */
function wrong(workbook: Workbook, wanted = workbook): string[] {
  const values = recalculated(workbook);
  return formulasOf(wanted).flatMap(({ sheet, row, column, formula, value }) => {
    const found = values.get(sheet)?.[row]?.[column];
    return isSame(found, value)
      ? []
      : [`${sheet} ${row},${column} ${formula}: ${JSON.stringify(found)}, not ${value}`];
  });
}

const workbookOf = (document: unknown): Workbook => scenarioWorkbook(scenarioFrom(document));

/** What a reader reads of the formulas: of each column, on the first line and on the second. */
function told({ names, sheets }: Workbook): string {
  const places = names.map(({ name, place }) => `${name} = ${place}`);
  const formulas = sheets.flatMap(({ name, rows }) => {
    const seen = new Map<number, string[]>();
    for (const row of rows)
      row.forEach((cell, column) => {
        if (cell === undefined || !('formula' in cell)) return;
        const known = seen.get(column) ?? [];
        if (known.length < 2) seen.set(column, [...known, cell.formula]);
      });
    const lines = [...seen].sort(([a], [b]) => a - b).flatMap(([, own]) => own.map((each) => `  =${each}`));
    return [name, ...lines];
  });
  return `${[...places, ...formulas].join('\n')}\n`;
}

const ofTables = (workbook: Workbook): string[] =>
  formulasOf(workbook).flatMap(({ sheet, formula }) => (sheet === 'Paramètres' ? [] : [formula]));

describe('the formulas of a workbook', () => {
  test.each(examples)('have the values of the exact reader in another program: $name', ({ scenario }) => {
    expect(wrong(scenarioWorkbook(scenario)).slice(0, 3)).toEqual([]);
  });

  test.each(['04-indicateurs-detailles', '05-portefeuille-national', '14-parametres-par-annee'])(
    'follow what is typed in parameters, options and data: %s',
    (name) => {
      const document = exampleDocument(`${name}.json`) as Document;
      const [own, other] = [workbookOf(document), workbookOf(alteredDocument(document))];
      expect(wrong(edited(own, other), other).slice(0, 3)).toEqual([]);
      // What is changed is no part of a formula.
      expect(ofTables(own)).toEqual(ofTables(other));
    },
  );

  test('and on generated scenarios', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const [own, other] = [workbookOf(document), workbookOf(alteredDocument(document))];
        expect(wrong(edited(own, other), other).slice(0, 3)).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });

  test('read like the rules', async () => {
    await expect(told(scenarioWorkbook(example('04').scenario))).toMatchFileSnapshot(
      'snapshots/formulas.txt',
    );
  });
});

describe('the names of a workbook', () => {
  const { names } = scenarioWorkbook(example('14').scenario);

  test('are taken by Excel and LibreOffice: no cell, no row or column, each once whatever its case', () => {
    const refused = names.filter(
      ({ name }) =>
        !/^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ||
        /^[A-Za-z]{1,3}\d+$/.test(name) ||
        /^[RLC]\d*([CK]\d*)?$/i.test(name),
    );
    expect(refused).toEqual([]);
    expect(new Set(names.map(({ name }) => name.toLowerCase())).size).toBe(names.length);
  });
});
