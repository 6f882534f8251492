import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { csvDemonstrationPatients } from '../../src/population/invented/invented-patients.ts';
import { table } from '../population/patients/tables.ts';
import { asText, folder, ipep, written } from './run.ts';

const patientele = (file: string, input?: string) => ipep(['patientele', file], input);

const optional = {
  id: 'a',
  apl: '2,5',
  defavorisation: '0',
  indemnites_journalieres: '9',
  invalidite: '9',
  medico_social: '9',
  reste_a_charge: '9',
};

describe('ipep patientele', () => {
  test('prints who is counted and what they cost, with exactly the keys of the format, exit 0', async () => {
    const child = {
      ...optional,
      age: '15',
      medecin_traitant_du_groupement: '0',
      consultations_groupement: '2',
      id: 'b',
    };
    const { code, out, err } = await patientele(
      written(
        'a.csv',
        table([
          { ...optional, sexe: 'F', soins_de_ville: '2 400,50', hopital_prive: '0.2' },
          { ...child, medicaments: '0.1' },
          { ...child, id: 'c', age: '16' },
          { ...optional, id: 'd', ame: '1' },
          { ...optional, id: 'e', remboursements: '0' },
        ]),
      ),
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toEqual({
      lignes: 5,
      retenus: { medecinTraitant: 1, moinsDe16Ans: 1, total: 2 },
      exclus: { ame: 1, sansRemboursement: 1, horsCriteres: 1 },
      depenseReelle: '1200.400000000000',
      depenseAjusteePartielle: '415.870000000000',
      refusees: [],
    });
    expect(Object.keys(JSON.parse(out))).toEqual([
      'lignes',
      'retenus',
      'exclus',
      'depenseReelle',
      'depenseAjusteePartielle',
      'refusees',
    ]);
    expect(Object.keys(JSON.parse(out).retenus)).toEqual(['medecinTraitant', 'moinsDe16Ans', 'total']);
    expect(Object.keys(JSON.parse(out).exclus)).toEqual(['ame', 'sansRemboursement', 'horsCriteres']);
  });

  test('gives the same from the standard input, whatever its pieces', async () => {
    const text = csvDemonstrationPatients().slice(1);
    const piped = await patientele('-', text);
    expect(piped).toEqual(await patientele(written('demo.csv', text)));
    expect(piped).toMatchObject({
      code: 0,
      err: expect.stringContaining("Lignes que ce site invente, d'après leur id : 6000."),
    });
    expect(JSON.parse(piped.out)).toMatchObject({ lignes: 6000, depenseReelle: '2454.683938260056' });
  });

  test('lists refused cells, exit 1, and says on stderr what the figures do not', async () => {
    const rows = [
      { id: 'a', nom: 'x', age: '131', ald: '' },
      { id: 'b', soins_de_ville: '1,234' },
      { id: 'b', nom: '', hopital_public: '=1' },
      { id: 'b', nom: '' },
    ];
    const { code, out, err } = await patientele('-', table(rows));
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      lignes: 4,
      retenus: { total: 2 },
      depenseReelle: '0.617000000000',
      depenseAjusteePartielle: null,
      refusees: [
        { ligne: 2, colonne: 'age', valeur: '131', raison: expect.any(String) },
        { ligne: 2, colonne: 'ald', valeur: '', raison: expect.any(String) },
        { ligne: 4, colonne: 'hopital_public', valeur: '=1', raison: expect.any(String) },
      ],
    });
    expect(err.split('\n')).toEqual([
      'Colonnes ignorées : « nom ».',
      'Colonnes absentes : apl, defavorisation, indemnites_journalieres, invalidite, medico_social, reste_a_charge.',
      '2 lignes refusées.',
      'Nombres lus avec trois décimales, qui pourraient être des milliers : 1, le premier ligne 3, soins_de_ville, « 1,234 ».',
      "Lignes dont l'id est déjà celui d'une autre, comptées comme les autres : 1, la première ligne 5, « b ».",
      '',
    ]);
  });

  test('prints every entry of a long list', async () => {
    const { code, out } = await patientele('-', table(Array.from({ length: 2500 }, () => ({ age: 'x' }))));
    expect([code, (JSON.parse(out).refusees as unknown[]).length]).toEqual([1, 2500]);
    expect(JSON.parse(out)).toMatchObject({ lignes: 2500, depenseReelle: null });
  });

  test('of a header alone counts nobody, exit 0', async () => {
    const { code, out } = await patientele('-', table([]));
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ lignes: 0, retenus: { total: 0 }, depenseReelle: null });
  });

  test.each([
    ['', 'Le fichier est vide'],
    ['a;b\n1;2\n', 'Aucune colonne connue'],
    ['age;sexe\n1;F\n', "Colonnes obligatoires absentes de l'en-tête : ald, cmuc"],
    [table([{}]).replace('acs', 'age'), 'age (colonnes 1, 5)'],
    [table([{ soins_de_ville: 'OUVERT' }]).replace('OUVERT', '"1'), 'Ligne 2 : un guillemet'],
  ])('%j is refused: nothing on stdout, French on stderr, exit 2', async (text, message) => {
    const { code, out, err } = await patientele('-', text);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  test('a file that is not there says which tables there are, exit 2', async () => {
    written('b.csv', 'age\n');
    const { code, out, err } = await patientele(join(folder, 'absent.csv'));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('« b.csv »');
  });

  test('control characters of a table never reach the terminal', async () => {
    const { out, err } = await patientele(
      '-',
      table([{ id: '\u001b[31m', age: '\u001b[31m' }, { id: '\u001b' }, { id: '\u001b' }]),
    );
    expect(`${out}${err}`).not.toContain('\u001b');
  });

  test('as a process, reads what is piped, exit 1', async () => {
    const cli = fileURLToPath(new URL('../../src/cli/ipep.ts', import.meta.url));
    const child = spawn(process.execPath, [cli, 'patientele', '-']);
    let out = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stdin.end(table([{ soins_de_ville: '3' }, { age: '' }]));
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      depenseReelle: '3.000000000000',
      refusees: [{ ligne: 3, colonne: 'age' }],
    });
  });

  test('takes no option, and its help names it', async () => {
    const said: string[] = [];
    const io = {
      stdin: (async function* () {})(),
      out: async (text: string | Uint8Array) => void said.push(asText(text)),
      err: async (text: string) => void said.push(text),
    };
    expect(await run(['patientele', 'a.csv', '--lecteur', 'exact'], io)).toBe(2);
    expect(await run(['--aide'], io)).toBe(0);
    expect(said[0]).toContain('Option inconnue de patientele');
    expect(said[1]).toContain('ipep patientele FICHIER.csv');
  });
});
