/** `--moteur`, and files that are a Parquet or say that they are: what is refused, and in which words. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openEngine } from '../../src/duckdb/engine.ts';
import { folder, textParquet, written } from '../duckdb/written-parquet.ts';
import { manyPatients } from '../population/patients/many.ts';
import { table as patients } from '../population/patients/tables.ts';
import { BASE, table as groupements, YEAR } from '../scenario/table/groupement-tables.ts';
import { ipep } from './run.ts';

const csv = patients([{ id: 'a', soins_de_ville: '3' }, { id: 'b' }]);
const [names = [], ...rows] = csv
  .trimEnd()
  .split('\n')
  .map((line) => line.split(';'));
const parquet = await textParquet('patients.parquet', names, rows);
const bytes = readFileSync(parquet);

/** The one sentence of a refusal: nothing is printed. */
async function refused(...args: readonly string[]): Promise<string> {
  const { code, out, err } = await ipep(args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err.trimEnd().split('\n')).toHaveLength(1);
  return err;
}

describe('a Parquet', () => {
  test('is known by its first bytes, whatever its name', async () => {
    const read = await ipep(['patientele', parquet]);
    expect(JSON.parse(read.out)).toMatchObject({ lignes: 2, depenseReelle: '1.500000000000' });
    for (const name of ['patients.csv', 'patients', 'patients.json'])
      expect(await ipep(['patientele', written(name, bytes)])).toEqual(read);
    const table = groupements(BASE, YEAR)
      .split('\n')
      .map((line) => line.split(';'));
    const of = await textParquet('groupements.parquet', table[0] ?? [], table.slice(1));
    expect((await ipep(['valider', written('scenario.json', readFileSync(of))])).out).toBe('valide\n');
  });

  test('is found in a folder whose name is a column, or a pattern', async () => {
    const odd = join(folder, "age=12 [l'été] *");
    mkdirSync(odd);
    const { out } = await ipep(['patientele', written("age=12 [l'été] */p?.parquet", bytes)]);
    expect(JSON.parse(out).lignes).toBe(2);
  });

  test('that is none is told from its first bytes', async () => {
    expect(await refused('patientele', written('faux.parquet', csv))).toMatch(
      /« .*faux\.parquet » n'est pas un Parquet : ses premiers octets ne sont pas « PAR1 »/,
    );
  });

  test.each([
    ['only its first letters', Buffer.from('PAR1')],
    ['without its end', bytes.subarray(0, bytes.length / 2)],
    ['of other bytes', Buffer.concat([Buffer.from('PAR1'), Buffer.alloc(500, 7), Buffer.from('PAR1')])],
  ])('%s: what to do, and nothing printed', async (_, content) => {
    expect(await refused('patientele', written('casse.parquet', content))).toMatch(
      /« .*casse\.parquet » : Ce Parquet ne peut pas être lu, il est tronqué ou abîmé : .* Refaites l'export/,
    );
  });

  test('damaged in its pages is refused whole, after rows that were good', async () => {
    const damaged = Buffer.from(bytes);
    damaged.fill(0xff, 20, Math.floor(bytes.length / 4));
    const said = await refused('patientele', written('pages.parquet', damaged));
    expect(said).toMatch(
      /pages\.parquet » : Ce fichier n'a pas pu être lu jusqu'au bout, il est tronqué ou abîmé : /,
    );
  });

  test('of other columns is refused as a CSV of them is', async () => {
    const other = await textParquet('autre.parquet', ['a', 'b'], [['1', '2']]);
    expect(await refused('patientele', other)).toContain('Aucune colonne connue');
    const twice = await textParquet('deux.parquet', [...names, 'AGE '], [[...(rows[0] ?? []), '1']]);
    expect(await refused('patientele', twice)).toContain('age (colonnes 1, ');
  });

  test('on the standard input, or of answers, is none: in words', async () => {
    const { code, out, err } = await ipep(['patientele', '-'], bytes);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Ce fichier est un Parquet, pas un CSV.');
    expect(await refused('questionnaire', parquet)).toContain('Ce fichier est un Parquet, pas un CSV.');
  });

  test('without a row counts nobody', async () => {
    const { code, out, err } = await ipep(['patientele', await textParquet('vide.parquet', names, [])]);
    expect([code, JSON.parse(out).lignes]).toEqual([0, 0]);
    expect(err).toContain("L'en-tête est lu, mais aucune ligne ne le suit.");
    const none = await textParquet('aucun.parquet', groupements().split(';'), []);
    expect((await ipep(['valider', none])).err).toContain("L'en-tête est lu, mais aucune ligne ne le suit");
  });
});

describe('--moteur duckdb', () => {
  const many = written('many.csv', [...manyPatients(10_000)].join(''));

  test.each([
    ['patientele', []],
    ['ajuster', ['--variables', 'age,femme,ald', '--graine', '3']],
  ])('%s gives the same of ten thousand patients', async (command, options) => {
    expect(await ipep([command, many, ...options, '--moteur', 'duckdb'])).toEqual(
      await ipep([command, many, ...options]),
    );
  });

  test('leaves to our own reader what it would read otherwise, and says so', async () => {
    const file = written('blancs.csv', csv.replace('\n', '\n\n'));
    const { out, err } = await ipep(['patientele', file, '--moteur', 'duckdb']);
    expect(out).toBe((await ipep(['patientele', file])).out);
    expect(err).toContain("DuckDB ne lirait pas ce CSV comme un tableur l'a écrit");
  });

  test('names the engines for one that it does not know', async () => {
    expect(await refused('patientele', many, '--moteur', 'sqlite')).toContain(
      'Moteur inconnu : « sqlite ». Moteurs : « duckdb »',
    );
    expect(await refused('ajuster', parquet, '--moteur', 'sqlite')).toContain('Moteurs : « duckdb »');
  });

  test('wants a file, and a table', async () => {
    expect(await refused('patientele', '-', '--moteur', 'duckdb')).toContain('donnez le chemin du fichier');
    expect(
      await refused('calculer', 'test/examples/01-maison-de-sante.json', '--moteur', 'duckdb'),
    ).toContain("--moteur est celui d'un tableau");
  });
});

describe('openEngine(file)', () => {
  test('reads that file, and nothing else on the machine nor outside it', async () => {
    const engine = await openEngine(parquet);
    if (!engine.ok) throw new Error(engine.fault.received);
    const run = (sql: string) => engine.connection.runAndReadAll(sql);
    expect((await run(`select count(*) from read_parquet('${parquet}')`)).getRowsJson()).toEqual([['2']]);
    for (const sql of [
      `select * from read_csv('${join(folder, 'many.csv')}')`,
      "select * from read_csv('https://exemple.fr/a.csv')",
      'install httpfs',
      'load httpfs',
      `copy (select 1) to '${join(folder, 'sorti.csv')}'`,
      'set enable_external_access = true',
    ])
      await expect(run(sql), sql).rejects.toThrow();
    engine.close();
  });
});
