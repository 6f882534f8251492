import { describe, expect, test } from 'vitest';
import { notebookText } from '../../src/notebook/format/notebook-text.ts';
import { readNotebook } from '../../src/notebook/format/read-notebook.ts';
import { patientsColumns, requiredPatientColumns } from '../../src/population/patients/patients-table.ts';
import { groupementColumnWords, patientColumns } from '../../src/published-formats/columns.ts';
import { examples } from '../../src/published-formats/examples.ts';
import { exitCodes } from '../../src/published-formats/exit-codes.ts';
import { rowsOf } from '../../src/published-formats/rows.ts';
import { schemaNames, schemas } from '../../src/published-formats/schemas.ts';
import { choiceWords } from '../../src/published-formats/words.ts';
import { decodeLink } from '../../src/scenario/format/link.ts';
import { readScenario } from '../../src/scenario/format/schema/scenario-schema.ts';
import { groupementColumns, requiredColumns } from '../../src/scenario/table/groupement-columns.ts';
import { ipep, written } from '../cli/run.ts';
import { withValue } from '../scenario/documents.ts';
import { complaints } from './validators.ts';

describe('the examples of /formats/ are what the command line reads and writes', () => {
  test('the scenario is valid, and gives the results shown', async () => {
    expect(complaints('ipep-scenario-1', JSON.parse(examples.scenario))).toBe('');
    const { code, out } = await ipep(['calculer', '-'], examples.scenario);
    expect([code, out]).toEqual([0, `${examples.results}\n`]);
    expect(complaints('ipep-resultats-1', JSON.parse(out))).toBe('');
  });

  test('the errors are those of the same scenario, made wrong', async () => {
    const wrong = examples.scenario.replace(/"patients": (11800|12000),(?=\s+"depense)/g, '"patients": 0,');
    const { code, out } = await ipep(['calculer', '-'], wrong);
    expect([code, out]).toEqual([2, `${examples.erreurs}\n`]);
    expect(complaints('ipep-erreurs-1', JSON.parse(out))).toBe('');
  });

  test('the comparison is that of the scenario with one that spends less', async () => {
    const [avant, apres] = [
      written('avant.json', examples.scenario),
      written('apres.json', examples.compared),
    ];
    const { code, out } = await ipep(['comparer', avant, apres]);
    expect([code, out]).toEqual([0, `${examples.comparison}\n`]);
    expect(complaints('ipep-comparaison-1', JSON.parse(out))).toBe('');
    expect(JSON.parse(out).causes).toMatchObject([{ cle: 'depenseReelle' }]);
  });

  test('the balance, the incentive and chance are what the laboratory prints', async () => {
    const nom = JSON.parse(examples.scenario).groupements[0].nom;
    for (const [name, text, args] of [
      ['ipep-equilibre-1', examples.balance, ['equilibre', '-']],
      [
        'ipep-incitation-1',
        examples.incentive,
        ['incitation', '-', '--groupement', nom, '--annee', '2019', '--jusque', '60'],
      ],
      ['ipep-hasard-1', examples.chance, ['hasard', '--patients', '12000']],
    ] as const) {
      const { code, out } = await ipep(args, args[0] === 'hasard' ? '' : examples.scenario);
      expect([code, out]).toEqual([0, `${text}\n`]);
      expect(complaints(name, JSON.parse(out))).toBe('');
    }
  });

  test('the variant is that of the scenario under the rules', async () => {
    const [file, rules] = [written('a.json', examples.scenario), written('regles.json', examples.rules)];
    expect(complaints('ipep-regles-1', JSON.parse(examples.rules))).toBe('');
    const { code, out } = await ipep(['comparer', file, '--regles', rules]);
    expect([code, out]).toEqual([0, `${examples.variants}\n`]);
    expect(complaints('ipep-variantes-1', JSON.parse(out))).toBe('');
  });

  test('the carnet is read, and written back', () => {
    expect(complaints('ipep-carnet-1', JSON.parse(examples.carnet))).toBe('');
    const read = readNotebook(examples.carnet);
    expect(read.ok && notebookText(read.notebook)).toBe(`${examples.carnet}\n`);
  });

  test('the link carries the scenario', () => {
    expect(decodeLink(examples.address)).toEqual({
      kind: 'payload',
      payload: { scenario: JSON.parse(examples.scenario) },
    });
  });

  test.each([
    ['questionnaire', examples.reponses],
    ['patientele', examples.patients],
  ])('the table of %s is read whole', async (command, table) => {
    const { code, out } = await ipep([command, '-'], table);
    expect([code, JSON.parse(out).lignes]).toEqual([0, table.split('\n').length - 1]);
  });
});

describe('a table of groupements', () => {
  test('the example is the template, and the line of results is what jsonl writes', async () => {
    const { code, out } = await ipep(['calculer', '-', '--entree', 'csv'], examples.groupements);
    expect([code, complaints('ipep-resultats-1', JSON.parse(out))]).toEqual([0, '']);
    const lines = await ipep(['calculer', '-', '--format', 'jsonl'], examples.scenario);
    expect(lines.out).toBe(`${JSON.stringify(JSON.parse(examples.resultLine))}\n`);
  });

  test('its columns are those that are read, in their order, and say which are required', () => {
    expect(Object.keys(groupementColumnWords)).toEqual([...groupementColumns]);
    expect(Object.keys(groupementColumnWords)).toEqual(expect.arrayContaining([...requiredColumns]));
  });

  test.each([examples.groupements.replaceAll('12000', 'x'), examples.groupements.split('\n')[0] ?? '', ''])(
    'the schema of its errors takes them',
    async (text) => {
      const { code, out } = await ipep(['valider', '-', '--entree', 'csv'], text);
      expect([code, complaints('ipep-erreurs-tableau-1', JSON.parse(out))]).toEqual([2, '']);
    },
  );
});

describe('rowsOf(schema)', () => {
  test.each(schemaNames)('%s: every key that has words, once, with what it must hold', (name) => {
    const rows = rowsOf(schemas[name]);
    const paths = rows.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    for (const { path, description } of rows) expect(description, path).not.toMatch(/undefined|NaN/);
  });

  test('goes through objects, lists and the shapes of a value', () => {
    const rows = new Map(rowsOf(schemas['ipep-scenario-1']).map((row) => [row.path, row]));
    expect(rows.get('parametres.tunnel')).toMatchObject({
      required: false,
      description: expect.stringMatching(
        /^Une proportion\. Valeur de départ : 0\.05 \(texte, .+ de moins de 1/,
      ),
    });
    expect(rows.get('groupements[].premiereAnnee')?.description).toContain('entre 2015 et 2100');
    expect(rows.get('groupements[].annees[].qualite.experience.note')).toMatchObject({ required: true });
    expect(rows.get('groupements[].annees[].qualite.carte[].sens')?.words).toEqual(['hausse', 'baisse']);
  });

  test('gives no words that the description tells', () => {
    const row = rowsOf(schemas['ipep-scenario-1']).find(({ path }) => path === 'options.recuperation');
    expect(row?.words).toEqual([]);
    expect(row?.description).toMatch(/^« excedent » : .+ ; « solde » : .+ \(hypothèse H9\)\.$/);
  });
});

test.each(Object.entries(choiceWords))('%s: its words are those that are read', (path, { senses }) => {
  const place = path.replaceAll('[]', '[1]').replace('groupements[1]', 'groupements[0]');
  const other = path === 'options.recuperation' ? 'autre' : { mode: 'autre' };
  expect(readScenario(withValue(JSON.parse(examples.scenario), place, other))).toMatchObject({
    ok: false,
    erreurs: [{ code: 'word', limits: { words: Object.keys(senses) } }],
  });
});

test('the columns of patients are those that are read, in their order', () => {
  expect(Object.keys(patientColumns)).toEqual([...patientsColumns]);
  expect(Object.keys(patientColumns)).toEqual(expect.arrayContaining([...requiredPatientColumns]));
});

test('the exit codes are all there are', async () => {
  const codes = await Promise.all(
    [
      [['valider', '-'], examples.scenario],
      [['valider', '-'], '{"a":1}\n{"b":2}\n'],
      [['valider'], ''],
    ].map(([args, input]) => ipep(args as string[], input as string)),
  );
  expect(exitCodes.map(({ code }) => code)).toEqual(codes.map(({ code }) => code));
});
