import { describe, expect, test } from 'vitest';
import { bySynonyms, synonyms } from '../../../src/population/patients/column-names.ts';
import { readPatientsHeader } from '../../../src/population/patients/patients-header.ts';
import { importPatients } from '../../../src/population/patients/patients-import.ts';
import { patientsColumns, requiredPatientColumns } from '../../../src/population/patients/patients-table.ts';
import { textBytes } from '../../../src/tables/byte-streams.ts';
import { tableFaultWords } from '../../../src/tables/table-fault-words.ts';
import { encode, pieces } from '../../tables/bytes.ts';
import { read, table } from './tables.ts';

const header = async (text: string, size?: number) => {
  const result = await readPatientsHeader(pieces(encode(text, 'utf-8'), size));
  if (!result.ok) throw new Error(tableFaultWords(result.fault));
  return result;
};

describe('readPatientsHeader()', () => {
  test('gives the header as typed, and the columns that it has by name', async () => {
    const text = table([{ id: 'a', apl: '1' }]);
    const { names, proposed, missingOnes } = await header(text);
    expect(names).toEqual([...requiredPatientColumns, 'id', 'apl']);
    expect(missingOnes).toEqual([]);
    expect(proposed).toEqual(
      Object.fromEntries([...requiredPatientColumns, 'id', 'apl'].map((each, i) => [each, i])),
    );
    expect(await header(text, 1)).toEqual(await header(text));
  });

  test('proposes likely names, accents, letter case, spaces and underscores set aside', async () => {
    const { proposed, missingOnes } = await header(
      'Identifiant;ÂGE;Sex;ALD;CMU-C;A.C.S.;ame;Médecin traitant;Indice de défavorisation;Soins de  ville;Médicaments;Hôpital public;HOPITAL-PRIVE;Reste à charge;IJ\n',
    );
    expect(proposed).toEqual({
      id: 0,
      age: 1,
      sexe: 2,
      ald: 3,
      cmuc: 4,
      acs: 5,
      ame: 6,
      medecin_traitant_du_groupement: 7,
      defavorisation: 8,
      soins_de_ville: 9,
      medicaments: 10,
      hopital_public: 11,
      hopital_prive: 12,
      reste_a_charge: 13,
      indemnites_journalieres: 14,
    });
    expect(missingOnes).toEqual(['remboursements', 'consultations_groupement']);
  });

  test('sets aside what stands in parentheses, unless it makes the name that of something else', async () => {
    const { proposed } = await header(
      'N°;Sexe (F/H);APL (commune);Soins de ville (euros);Consultations (autres médecins);Remboursements (montant);Médicaments (nombre)\n',
    );
    expect(proposed).toEqual({ id: 0, sexe: 1, apl: 2, soins_de_ville: 3 });
    expect((await header('Sexe (F/H);Sexe (code);âge\n')).proposed).toEqual({ age: 2 });
    expect((await header('sexe;Sexe (F/H);Numéro;Identifiant;ald\n')).proposed).toEqual({ sexe: 0, ald: 4 });
  });

  test('never guesses what two columns could be, nor what has its own name elsewhere', async () => {
    expect((await header('sex;genre;age;Âge;AGE (années)\n')).proposed).toEqual({ age: 2 });
    expect((await header('age;Age;ald;acs\n')).proposed).toEqual({ ald: 2, acs: 3 });
  });

  test('of columns that it does not know proposes none, under the separator that cuts the most', async () => {
    expect(await header('a,b,c\n1,2,3\n')).toEqual({
      ok: true,
      names: ['a', 'b', 'c'],
      proposed: {},
      missingOnes: [...requiredPatientColumns],
    });
  });

  test('reads no further than the piece that holds the header', async () => {
    let pulled = 0;
    async function* endless() {
      yield encode(table([{}]), 'utf-8');
      for (;;) {
        pulled += 1;
        yield encode('1;2\n', 'utf-8');
      }
    }
    expect(await readPatientsHeader(endless())).toMatchObject({ ok: true });
    expect(pulled).toBeLessThan(3);
  });

  test('names the first of the columns given twice, and refuses a hundred thousand of them', async () => {
    const wide = `${requiredPatientColumns.join(';')}${';pathologie_x'.repeat(100_000)}\n`;
    for (const refused of [readPatientsHeader(textBytes(wide)), importPatients(textBytes(wide))])
      expect(await refused).toMatchObject({ fault: { code: 'too-many-columns' } });
    const many = Array.from({ length: 400 }, (_, rank) => `pathologie_${rank % 200}`).join(';');
    const header = `${requiredPatientColumns.join(';')};${many}\n`;
    expect((await readPatientsHeader(textBytes(header))).ok).toBe(true);
    const read = await importPatients(textBytes(header));
    expect(read.ok || tableFaultWords(read.fault)).toMatch(
      /^Colonne présente plusieurs fois.+ ; et d'autres\. On ne/,
    );
  });

  test('opens nothing for a workbook', async () => {
    const workbook = pieces(Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x0a, 0x3b, 0x0a]));
    expect(await readPatientsHeader(workbook)).toMatchObject({ ok: false, fault: { code: 'not-csv' } });
  });

  test('refuses an empty file, and stops when it is cancelled', async () => {
    expect(await readPatientsHeader(pieces(encode('', 'utf-8')))).toMatchObject({ fault: { code: 'empty' } });
    const reading = readPatientsHeader(pieces(encode('age\n', 'utf-8')), AbortSignal.abort());
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  });
});

test('no synonym stands for two columns, and each of them is found', () => {
  const all = Object.values(synonyms).flat();
  expect(new Set(all).size).toBe(all.length);
  for (const colonne of patientsColumns)
    for (const synonym of [colonne, ...synonyms[colonne]]) expect(bySynonyms([synonym])).toEqual([colonne]);
});

describe('importPatients() with a correspondence', () => {
  const text = table([{ soins_de_ville: '10', medicaments: '1' }])
    .replace('sexe', 'Gender')
    .replace('age', 'vieux')
    .replace('soins_de_ville', 'S')
    .replace('medicaments', 'soins_de_ville');
  const all = Object.fromEntries(requiredPatientColumns.map((colonne, position) => [colonne, position]));

  test('reads columns where the reader says, whatever their names', async () => {
    expect(await read(text, { mapping: all })).toMatchObject({
      ok: true,
      ignored: [],
      profil: { postes: [{ total: '10' }, { total: '1' }, {}, {}] },
    });
  });

  test('refuses cells under our name of the column', async () => {
    const result = await read(text.replace('\n40;H', '\nx;X'), { mapping: all });
    expect(result).toMatchObject({
      refusees: { keptOnes: [{ colonne: 'age' }, { colonne: 'sexe' }] },
    });
  });

  test('ignores and names what was not chosen, but pathologies', async () => {
    const wide = table([{ apl: '1', id: 'a', pathologie_asthme: '1', reste_a_charge: '-' }]);
    expect(await read(wide, { mapping: all })).toMatchObject({
      ignored: ['apl', 'id', 'reste_a_charge'],
      profil: { pathologies: [{ nom: 'asthme', patients: 1 }] },
    });
  });

  test('refuses one that lacks a required column, that gives one twice, or that is beyond the header', async () => {
    const { age: _, ...without } = all;
    expect(await read(text, { mapping: without })).toMatchObject({
      fault: { code: 'missing-columns', limits: { columns: ['age'] } },
    });
    const twice = await read(text, { mapping: { ...all, apl: 3 } });
    expect(twice.ok || tableFaultWords(twice.fault)).toContain(
      'colonne 4 du fichier est choisie deux fois : pour cmuc et pour apl',
    );
    expect(await read(text, { mapping: { ...all, age: 99 } })).toMatchObject({
      fault: { code: 'missing-columns' },
    });
  });
});
