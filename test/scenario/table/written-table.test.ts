import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../../src/scenario/format/scenario.ts';
import { evaluate } from '../../../src/scenario/run/evaluate.ts';
import { groupementsTemplateCsv } from '../../../src/scenario/table/table-template.ts';
import { groupementsCsv, tableLosses, tableLossWords } from '../../../src/scenario/table/written-table.ts';
import { PLAIN } from '../../../src/tables/table-writer.ts';
import { checkSentence } from '../../fuzz/messages.ts';
import { documents } from '../arbitrary.ts';
import { exampleDocument, exampleText, withValue } from '../documents.ts';
import { differences, scenarioFrom } from '../reading.ts';
import { scenarioOfTable } from './groupement-tables.ts';

const written = (scenario: Scenario): string => groupementsCsv(scenario, evaluate(scenario));

/** Names as people and programs give them, some of which a spreadsheet would take for a formula or cut. */
const names = fc.oneof(
  fc.constantFrom(
    '=1+1',
    "'=1+1",
    '@x',
    '-5',
    '+33 1',
    ' MSP ',
    'a;b',
    'a,"b"\tc',
    'l1\nl2',
    'sep=;',
    'NA',
    '12',
    'Žižka',
    "''",
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
);

/** Documents whose rules are the default ones, with names of all kinds. */
const plain = fc
  .tuple(documents, fc.uniqueArray(names, { minLength: 5, maxLength: 5, selector: (name) => name.trim() }))
  .filter(([, given]) => given.every((name) => name.trim() !== '' && [...name.trim()].length <= 120))
  .map(([document, given]) => {
    const { parametres: _, parametresParAnnee: __, options: ___, enveloppe: ____, ...rest } = document;
    return {
      ...rest,
      enveloppe: { mode: 'portefeuille' },
      groupements: document.groupements.map((each, rank) => ({ ...each, nom: given[rank] })),
    };
  });

describe('groupementsCsv', () => {
  test('what a table can say comes back from it as it was; the rest is told, and pays the same', async () => {
    const seen = { whole: 0, indicateurs: 0, credits: 0, nom: 0 };
    await fc.assert(
      fc.asyncProperty(plain, async (document) => {
        const scenario = scenarioFrom(document);
        const lost = tableLosses(scenario);
        for (const loss of lost) {
          if (loss.code in seen) seen[loss.code as keyof typeof seen] += 1;
          checkSentence(tableLossWords(loss));
        }
        if (lost.some(({ code }) => code === 'nom')) return;
        const read = await scenarioOfTable(written(scenario));
        if (lost.length === 0) {
          seen.whole += 1;
          expect(read.scenario).toEqual(scenario);
          expect(scenarioFrom(read.document)).toEqual(scenario);
        }
        expect(differences(evaluate(read.scenario), evaluate(scenario), '1e-12')).toEqual([]);
      }),
      { numRuns: 150 },
    );
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(0);
  });

  test.each([
    ['01-maison-de-sante', 'facteur'],
    ['05-portefeuille-national', 'portefeuille'],
  ] as const)('%s, as a table, gives its expected results to the digit', async (name, enveloppe) => {
    const scenario = scenarioFrom(exampleDocument(`${name}.json`));
    const { scenario: read } = await scenarioOfTable(written(scenario), { enveloppe });
    expect(evaluate(read)).toMatchObject(JSON.parse(exampleText(`${name}.expected.json`)));
  });

  test('tells what of a scenario no table holds', () => {
    const all = withValue(
      withValue(exampleDocument('07-parametres-changes.json'), 'note', 'à revoir'),
      'groupements[0].id',
      'x',
    );
    const lost = tableLosses(scenarioFrom(withValue(all, 'enveloppe', { mode: 'facteur', facteur: '1/2' })));
    expect(new Set(lost.map(({ code }) => code))).toEqual(new Set(['regle', 'id', 'note']));
    expect(lost).toContainEqual(expect.objectContaining({ code: 'regle', id: 'enveloppe' }));
    expect(tableLosses(scenarioFrom(exampleDocument()))).toEqual([]);
  });
});

describe('groupementsTemplateCsv', () => {
  test('is a table, in either dialect, that says it is invented', async () => {
    const read = await scenarioOfTable(groupementsTemplateCsv());
    expect(read.reading).toMatchObject({ separator: ';', inventedRows: 9, rows: 9 });
    expect(read.scenario.groupements.map(({ credits }) => credits.mode)).toEqual(['calcul', 'montant']);
    const other = await scenarioOfTable(groupementsTemplateCsv(PLAIN));
    expect(other.reading.separator).toBe(',');
    expect(other.scenario).toEqual(read.scenario);
    for (const { nom } of read.scenario.groupements) expect(nom).toMatch(/^EXEMPLE INVENTÉ/);
  });
});
