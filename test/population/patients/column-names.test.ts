import { describe, expect, test } from 'vitest';
import { parSynonymes, synonymes } from '../../../src/population/patients/column-names.ts';
import { lireEntetePatients } from '../../../src/population/patients/patients-header.ts';
import { importerPatients } from '../../../src/population/patients/patients-import.ts';
import { colonnesExigees, colonnesPatients } from '../../../src/population/patients/patients-table.ts';
import { octetsDeTexte } from '../../../src/tables/byte-streams.ts';
import { encode, pieces } from '../../tables/bytes.ts';
import { read, table } from './tables.ts';

const header = async (text: string, size?: number) => {
  const result = await lireEntetePatients(pieces(encode(text, 'utf-8'), size));
  if (!result.ok) throw new Error(result.message);
  return result;
};

describe('lireEntetePatients()', () => {
  test('gives the header as typed, and the columns that it has by name', async () => {
    const text = table([{ id: 'a', apl: '1' }]);
    const { noms, proposee, manquantes } = await header(text);
    expect(noms).toEqual([...colonnesExigees, 'id', 'apl']);
    expect(manquantes).toEqual([]);
    expect(proposee).toEqual(
      Object.fromEntries([...colonnesExigees, 'id', 'apl'].map((each, i) => [each, i])),
    );
    expect(await header(text, 1)).toEqual(await header(text));
  });

  test('proposes likely names, accents, letter case, spaces and underscores set aside', async () => {
    const { proposee, manquantes } = await header(
      'Identifiant;ÂGE;Sex;ALD;CMU-C;A.C.S.;ame;Médecin traitant;Indice de défavorisation;Soins de  ville;Médicaments;Hôpital public;HOPITAL-PRIVE;Reste à charge;IJ\n',
    );
    expect(proposee).toEqual({
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
    expect(manquantes).toEqual(['remboursements', 'consultations_groupement']);
  });

  test('sets aside what stands in parentheses, unless it makes the name that of something else', async () => {
    const { proposee } = await header(
      'N°;Sexe (F/H);APL (commune);Soins de ville (euros);Consultations (autres médecins);Remboursements (montant);Médicaments (nombre)\n',
    );
    expect(proposee).toEqual({ id: 0, sexe: 1, apl: 2, soins_de_ville: 3 });
    expect((await header('Sexe (F/H);Sexe (code);âge\n')).proposee).toEqual({ age: 2 });
    expect((await header('sexe;Sexe (F/H);Numéro;Identifiant;ald\n')).proposee).toEqual({ sexe: 0, ald: 4 });
  });

  test('never guesses what two columns could be, nor what has its own name elsewhere', async () => {
    expect((await header('sex;genre;age;Âge;AGE (années)\n')).proposee).toEqual({ age: 2 });
    expect((await header('age;Age;ald;acs\n')).proposee).toEqual({ ald: 2, acs: 3 });
  });

  test('of columns that it does not know proposes none, under the separator that cuts the most', async () => {
    expect(await header('a,b,c\n1,2,3\n')).toEqual({
      ok: true,
      noms: ['a', 'b', 'c'],
      proposee: {},
      manquantes: [...colonnesExigees],
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
    expect(await lireEntetePatients(endless())).toMatchObject({ ok: true });
    expect(pulled).toBeLessThan(3);
  });

  test('names the first of the columns given twice, and refuses a hundred thousand of them', async () => {
    const wide = `${colonnesExigees.join(';')}${';pathologie_x'.repeat(100_000)}\n`;
    for (const refused of [lireEntetePatients(octetsDeTexte(wide)), importerPatients(octetsDeTexte(wide))])
      expect(await refused).toMatchObject({ raison: 'trop-de-colonnes' });
    const many = Array.from({ length: 400 }, (_, rank) => `pathologie_${rank % 200}`).join(';');
    const header = `${colonnesExigees.join(';')};${many}\n`;
    expect((await lireEntetePatients(octetsDeTexte(header))).ok).toBe(true);
    const read = await importerPatients(octetsDeTexte(header));
    expect(read.ok || read.message).toMatch(/^Colonne présente plusieurs fois.+ ; et d'autres\. On ne/);
  });

  test('opens nothing for a workbook', async () => {
    const workbook = pieces(Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x0a, 0x3b, 0x0a]));
    expect(await lireEntetePatients(workbook)).toMatchObject({ ok: false, raison: 'pas-un-csv' });
  });

  test('refuses an empty file, and stops when it is cancelled', async () => {
    expect(await lireEntetePatients(pieces(encode('', 'utf-8')))).toMatchObject({ raison: 'vide' });
    const reading = lireEntetePatients(pieces(encode('age\n', 'utf-8')), AbortSignal.abort());
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  });
});

test('no synonym stands for two columns, and each of them is found', () => {
  const all = Object.values(synonymes).flat();
  expect(new Set(all).size).toBe(all.length);
  for (const colonne of colonnesPatients)
    for (const synonym of [colonne, ...synonymes[colonne]])
      expect(parSynonymes([synonym])).toEqual([colonne]);
});

describe('importerPatients() with a correspondence', () => {
  const text = table([{ soins_de_ville: '10', medicaments: '1' }])
    .replace('sexe', 'Gender')
    .replace('age', 'vieux')
    .replace('soins_de_ville', 'S')
    .replace('medicaments', 'soins_de_ville');
  const all = Object.fromEntries(colonnesExigees.map((colonne, position) => [colonne, position]));

  test('reads columns where the reader says, whatever their names', async () => {
    expect(await read(text, { correspondance: all })).toMatchObject({
      ok: true,
      ignorees: [],
      profil: { postes: [{ total: '10' }, { total: '1' }, {}, {}] },
    });
  });

  test('refuses cells under our name of the column', async () => {
    const result = await read(text.replace('\n40;H', '\nx;X'), { correspondance: all });
    expect(result).toMatchObject({
      refusees: { gardees: [{ colonne: 'age' }, { colonne: 'sexe' }] },
    });
  });

  test('ignores and names what was not chosen, but pathologies', async () => {
    const wide = table([{ apl: '1', id: 'a', pathologie_asthme: '1', reste_a_charge: '-' }]);
    expect(await read(wide, { correspondance: all })).toMatchObject({
      ignorees: ['apl', 'id', 'reste_a_charge'],
      profil: { pathologies: [{ nom: 'asthme', patients: 1 }] },
    });
  });

  test('refuses one that lacks a required column, that gives one twice, or that is beyond the header', async () => {
    const { age: _, ...without } = all;
    expect(await read(text, { correspondance: without })).toMatchObject({
      raison: 'colonnes-manquantes',
      message: expect.stringContaining(' : age. '),
    });
    expect(await read(text, { correspondance: { ...all, apl: 3 } })).toMatchObject({
      ok: false,
      message: expect.stringContaining('colonne 4 du fichier est choisie deux fois : pour cmuc et pour apl'),
    });
    expect(await read(text, { correspondance: { ...all, age: 99 } })).toMatchObject({
      raison: 'colonnes-manquantes',
    });
  });
});
