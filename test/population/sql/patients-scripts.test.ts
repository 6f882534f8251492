import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { sqlDialects } from '../../../src/formula/read/sql-dialects.ts';
import { readSums } from '../../../src/population/adjustment/fit-sums.ts';
import { fitFromSums, fitModel } from '../../../src/population/adjustment/model-fit.ts';
import { readFile } from '../../../src/population/adjustment/sample-file.ts';
import { csvDemonstrationPatients } from '../../../src/population/invented/invented-patients.ts';
import { importPatients } from '../../../src/population/patients/patients-import.ts';
import { patientsColumns } from '../../../src/population/patients/patients-table.ts';
import { ajustementScript } from '../../../src/population/sql/ajustement-script.ts';
import { patienteleScript } from '../../../src/population/sql/patientele-script.ts';
import { textBytes } from '../../../src/tables/byte-streams.ts';
import { engineOf, runDialects } from '../../sql-engines.ts';
import { trinoFaults } from '../../trino-grammar.ts';

type Cells = Readonly<Record<string, string>>;

/** Invented patients, some of whom no reader takes: an empty cell, an age too high, a flag that is none. */
function spoiled(): readonly Cells[] {
  const { data } = Papa.parse<Cells>(csvDemonstrationPatients({ patients: 400 }), { header: true });
  return data
    .filter(({ age }) => age !== undefined)
    .map((cells, rank) => {
      if (rank === 3) return { ...cells, hopital_prive: '' };
      if (rank === 40) return { ...cells, age: '131' };
      if (rank === 77) return { ...cells, ald: '2' };
      if (rank === 120) return { ...cells, apl: '' };
      return cells;
    });
}

const texts = ['id', 'sexe'];

/** The statements that make the table that scripts read; columns that are left out are null. */
function patientsTable(rows: readonly Cells[], without: readonly string[], number: string): string {
  const columns = patientsColumns.map((name) => `${name} ${texts.includes(name) ? 'varchar(20)' : number}`);
  const lines = rows.map((row) => {
    const cells = patientsColumns.map((name) => {
      const cell = row[name] ?? '';
      if (cell === '' || without.includes(name)) return 'null';
      return texts.includes(name) ? `'${cell}'` : cell.replace(',', '.');
    });
    return `(${cells.join(', ')})`;
  });
  return `drop view if exists patientele; drop view if exists ajustement; drop table if exists patients;
create table patients (${columns.join(', ')});
insert into patients values ${lines.join(',\n')};`;
}

const csvOf = (rows: readonly Cells[], without: readonly string[]): string => {
  const columns = patientsColumns.filter((name) => !without.includes(name));
  return Papa.unparse(
    { fields: columns, data: rows.map((row) => columns.map((name) => row[name] ?? '')) },
    { delimiter: ';' },
  );
};

const near = (wanted: number) =>
  expect.closeTo(wanted, 9 - Math.ceil(Math.log10(Math.max(1, Math.abs(wanted)))));

const left: readonly (readonly string[])[] = [[], ['apl', 'defavorisation', 'invalidite']];

describe.each(runDialects)('scripts of patients, run by %s, against what reads the same table', (dialect) => {
  const rows = spoiled();
  const number = { duckdb: 'double', postgresql: 'numeric' }[dialect];

  describe.each(left)('without %s %s %s', (...given) => {
    const without = given.filter((name) => name !== undefined);
    let row: Readonly<Record<string, unknown>>;
    let sums: unknown;
    beforeAll(async () => {
      const engine = await engineOf(dialect);
      await engine.run(patientsTable(rows, without, number));
      await engine.run(patienteleScript(dialect));
      await engine.run(ajustementScript(dialect));
      [row = {}] = await engine.rows('select * from patientele');
      // As a database writes JSON: counts may be texts.
      const [found] = await engine.rows('select * from ajustement');
      sums = JSON.parse(
        JSON.stringify([found], (_, each) => (typeof each === 'bigint' ? String(each) : each)),
      );
    });

    test('patienteleScript: who counts, by which criterion, and the means, to 1e-9', async () => {
      const read = await importPatients(textBytes(csvOf(rows, without)));
      if (!read.ok) throw new Error('a table of patients');
      const { retenus, exclus, profil } = read;
      const counts = {
        lignes: read.lignes,
        refusees: read.refusedRows,
        medecinTraitant: retenus.medecinTraitant,
        moinsDe16Ans: retenus.moinsDe16Ans,
        retenus: retenus.total,
        ...exclus,
      };
      expect(read.refusedRows).toBe(without.length === 0 ? 4 : 3);
      const found = Object.fromEntries(
        Object.entries(row).map(([key, value]) => [key, value === null ? null : Number(value)]),
      );
      const means = Object.fromEntries(
        [
          ...Object.entries(profil?.moyennes ?? {}).filter(([name]) => !/^age\d/.test(name)),
          ...(profil?.postes ?? []).map(({ colonne, moyenne }) => [colonne, moyenne] as const),
        ].map(([name, mean]) => [`moyenne_${name}`, near(Number(mean))]),
      );
      const partial = read.depenseAjusteePartielle;
      expect(found).toEqual({
        ...counts,
        ...Object.fromEntries(without.map((name) => [`moyenne_${name}`, null])),
        ...means,
        depenseReelle: near(Number(read.depenseReelle)),
        depenseAjusteePartielle: partial === null ? null : near(Number(partial)),
      });
    });

    test('ajustementScript, finished by fitFromSums: the model of all the patients, to 1e-9', async () => {
      const read = await readFile(textBytes(csvOf(rows, without)));
      const given = readSums(sums);
      if (!read.ok || !given.ok) throw new Error('patients, and their sums');
      for (const selection of [true, false]) {
        const wanted = fitModel(read.sample, { trainingPart: 1, selection });
        const found = fitFromSums(given.sums, { selection });
        if (!wanted.ok || !found.ok) throw new Error('a model');
        const { ajustement } = found;
        expect(ajustement.retenues).toEqual(wanted.ajustement.retenues);
        expect(ajustement.apprentissage).toBe(wanted.ajustement.apprentissage);
        for (const key of ['r2', 'r2Ajuste', 'residualStandardDeviation'] as const)
          expect(ajustement[key]).toEqual(near(wanted.ajustement[key]));
        expect(ajustement.coefficients).toEqual(
          wanted.ajustement.coefficients.map(({ variable, ...numbers }) => ({
            variable,
            ...Object.fromEntries(Object.entries(numbers).map(([key, each]) => [key, near(each)])),
          })),
        );
        expect(ajustement.etapes.map(({ added }) => added)).toEqual(
          wanted.ajustement.etapes.map(({ added }) => added),
        );
      }
    });
  });
});

describe.each([
  ['patientele', patienteleScript],
  ['ajustement', ajustementScript],
] as const)('the script %s', (name, script) => {
  test.each(sqlDialects)('is the same, letter for letter, in %s', async (dialect) => {
    await expect(script(dialect)).toMatchFileSnapshot(`snapshots/${name}-${dialect}.sql`);
  });

  test('has nothing wrong to the grammar of Trino', () => {
    expect(trinoFaults(script('trino'))).toEqual([]);
  });
});
