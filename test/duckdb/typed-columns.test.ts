/** Columns of a Parquet that have a type: read digit for digit, or refused by name. */
import { describe, expect, test } from 'vitest';
import { ipep } from '../cli/run.ts';
import { table as patients } from '../population/patients/tables.ts';
import { BASE, table as groupements, YEAR } from '../scenario/table/groupement-tables.ts';
import { parquetOf, written } from './written-parquet.ts';

/** The columns of a patient who counts and costs nothing, as SQL; what is given replaces, or comes after. */
function patient(given: Readonly<Record<string, string>> = {}): string {
  const plain = {
    age: '40::utinyint',
    sexe: "'H'",
    ald: 'false',
    cmuc: '0::tinyint',
    acs: '0::bigint',
    ame: '0.0::double',
    medecin_traitant_du_groupement: 'true',
    remboursements: '1::integer',
    consultations_groupement: '0::decimal(4,1)',
    soins_de_ville: '0::decimal(10,2)',
    medicaments: '0::double',
    hopital_public: '0::float',
    hopital_prive: '0::hugeint',
  };
  const columns = Object.entries({ ...plain, ...given }).map(([name, value]) => `${value} as "${name}"`);
  return `select ${columns.join(', ')}`;
}

async function spent(given: Readonly<Record<string, string>>): Promise<string> {
  const { code, out, err } = await ipep(['patientele', await parquetOf('typed.parquet', patient(given))]);
  expect(err).not.toContain('trois décimales');
  expect(code).toBe(0);
  return JSON.parse(out).depenseReelle;
}

describe('numbers of a type', () => {
  test.each([
    ['1234.56::decimal(10,2)', '1234.560000000000'],
    ['0.000000000001::decimal(38,30)', '0.000000000001'],
    ['12345678901.234567::decimal(38,20)', '12345678901.234567000000'],
    ['1.234::decimal(8,3)', '1.234000000000'],
    ['0.1::double', '0.100000000000'],
    // As a double or as a short float, 0.1 is what one writes it.
    ['0.1::float', '0.100000000000'],
    ['16777216.5::double', '16777216.500000000000'],
    ['1e-7::double', '0.000000100000'],
    ['123456789012::double', '123456789012.000000000000'],
    ['7::uhugeint', '7.000000000000'],
    ["'2 400,50 €'", '2400.500000000000'],
  ])('%s of spending is %s', async (value, expected) => {
    expect(await spent({ soins_de_ville: value })).toBe(expected);
  });

  test('a whole column is summed as the CSV of it is', async () => {
    const cents = [1, 33, 3333, 99_999, 12_345_678];
    const rows = cents.map((each) =>
      patient({ soins_de_ville: `(${each} / 100.0)::decimal(12,2)`, id: `${each}` }),
    );
    const parquet = await ipep(['patientele', await parquetOf('sums.parquet', rows.join(' union all '))]);
    const csv = patients(cents.map((each) => ({ soins_de_ville: (each / 100).toFixed(2), id: `${each}` })));
    expect(parquet).toEqual(await ipep(['patientele', written('sums.csv', csv)]));
    expect(JSON.parse(parquet.out).retenus.total).toBe(5);
  });

  test.each([
    ['age', 'null::integer', 'Cellule vide'],
    ['age', '131::integer', 'Âge'],
    ['age', '40.5::double', 'Âge'],
    ['ald', '2::integer', '0 (non) ou 1 (oui)'],
    ['medicaments', '-1::double', 'négatif'],
    ['medicaments', "'nan'::double", 'valeur manquante'],
    ['medicaments', "'inf'::double", 'Montant'],
    ['medicaments', '1e13::double', 'mille milliards'],
    ['sexe', '3::integer', 'F ou H'],
  ])('%s of %s refuses its row, by its number', async (column, value, words) => {
    const query = `${patient()} union all by name ${patient({ [column]: value })}`;
    const { code, out } = await ipep(['patientele', await parquetOf('refused.parquet', query)]);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      lignes: 2,
      refusees: [{ ligne: 2, colonne: column, raison: expect.stringContaining(words) }],
    });
  });

  test('Insee writes the sexes as numbers', async () => {
    const query = [1, 2, 2].map((code) => patient({ sexe: `${code}::tinyint` })).join(' union all ');
    const { out, err } = await ipep(['patientele', await parquetOf('sexes.parquet', query)]);
    expect(JSON.parse(out).retenus.total).toBe(3);
    expect(err).toContain('Sexe codé en chiffres dans 3 lignes');
  });

  test('an id may be a number or a UUID; one that comes twice is told', async () => {
    const query = [7, 8, 7].map((id) => patient({ id: `${id}::bigint` })).join(' union all ');
    const { err } = await ipep(['patientele', await parquetOf('ids.parquet', query)]);
    expect(err).toContain(
      "l'id est déjà celui d'une autre, comptées comme les autres : 1, la première ligne 3, « 7 »",
    );
    expect(
      (await ipep(['patientele', await parquetOf('uuid.parquet', patient({ id: 'uuid()' }))])).code,
    ).toBe(0);
  });

  test('a row without a value is none, unless a column that is not read has one', async () => {
    const of = async (nom: string) => {
      const query = `${patient({ nom: "'a'" })} union all by name select ${nom} as nom`;
      return JSON.parse((await ipep(['patientele', await parquetOf('blank.parquet', query)])).out);
    };
    expect(await of('null::varchar')).toMatchObject({ lignes: 1, refusees: [] });
    expect((await of("'x'")).lignes).toBe(2);
  });
});

describe('a column of a type that no cell has', () => {
  test.each([
    ['age', "date '1980-01-01'", 'DATE'],
    ['soins_de_ville', '[1.0]', 'DECIMAL(2,1)[]'],
    ['medicaments', "{'a': 1}", 'STRUCT(a INTEGER)'],
    ['hopital_prive', "'x'::blob", 'BLOB'],
    ['age', 'true', 'BOOLEAN'],
    ['id', '1.5::double', 'DOUBLE'],
  ])('%s as %s: named, with what is read, exit 2', async (column, value, type) => {
    const file = await parquetOf('types.parquet', patient({ [column]: value }));
    const { code, out, err } = await ipep(['patientele', file]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`« ${column} » : le type ${type} ne se lit pas ici. Types lus : `);
    expect(err).toContain(column === 'id' ? 'UUID' : 'décimal (DECIMAL)');
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  test('is nothing to who does not read it', async () => {
    const file = await parquetOf(
      'ignored.parquet',
      patient({ naissance: "date '1980-01-01'", soins: "[{'a': 1}]" }),
    );
    const { code, err } = await ipep(['patientele', file]);
    expect(code).toBe(0);
    expect(err).toContain('Colonnes ignorées : « naissance » et « soins ».');
  });
});

describe('a table of groupements', () => {
  const rows = [BASE, YEAR].map((row) => row.split(';'));
  const select = (types: readonly string[], names: readonly string[]) =>
    rows
      .map((row) =>
        row.map(
          (cell, rank) =>
            `${cell === '' ? 'null' : `'${cell.replace(',', '.')}'`}::${types[rank]} as "${names[rank]}"`,
        ),
      )
      .map((cells) => `select ${cells.join(', ')}`)
      .join(' union all ');
  const names = ['Groupement', 'Première année', 'ANNÉE', 'patients', 'Dépense réelle', 'depense-ajustee'];
  const others = ['score', 'maximum', 'credits', 'appréciation'];
  const types = [
    'varchar',
    'smallint',
    'integer',
    'bigint',
    'decimal(10,2)',
    'double',
    'float',
    'integer',
    'double',
    'decimal(3,2)',
  ];

  test('gives what its CSV gives, names in any letter case, with accents and signs', async () => {
    const file = await parquetOf('groupements.parquet', select(types, [...names, ...others]));
    const csv = written('groupements.csv', groupements(BASE, YEAR));
    for (const command of ['calculer', 'valider', 'equilibre'])
      expect(await ipep([command, file])).toEqual(await ipep([command, csv]));
    expect(await ipep(['comparer', file, csv])).toMatchObject({ code: 0 });
  });

  test('is refused cell by cell, by the number of its row', async () => {
    const query = `select * replace (if(annee = 2019, -3, depense_reelle) as depense_reelle) from (${select(types, groupements().split(';'))})`;
    const { code, err } = await ipep(['valider', await parquetOf('wrong.parquet', query)]);
    expect(code).toBe(2);
    expect(err).toMatch(/^ligne 2, depense_reelle : /im);
  });
});
