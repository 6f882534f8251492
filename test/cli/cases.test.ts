import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ipep } from './run.ts';

/* Files that real programs wrote, one fault each: test/cases. */

const path = (file: string): string => new URL(`../cases/${file}`, import.meta.url).pathname;
const questionnaire = (file: string) => ipep(['questionnaire', path(file)]);
const patientele = (file: string) => ipep(['patientele', path(file)]);

describe('ipep questionnaire reads', () => {
  test('marks of missing values, and says so', async () => {
    const { code, out, err } = await questionnaire('05-na-questions-non-posees.csv');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      lignes: 2,
      notes: 1,
      note: '100',
      incoherentes: [],
      refusees: [],
    });
    expect(err).toContain(
      "Marques d'une valeur manquante, lues comme des cellules vides : 1, la première ligne 2, q2, « N/A ».",
    );
  });

  test('columns under the words of annexe 2, and names the others', async () => {
    const { code, out, err } = await questionnaire('06-entetes-textes-des-questions.csv');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ lignes: 1, refusees: [], incoherentes: [{ colonne: 'q2' }] });
    expect(err).toContain('Colonnes ignorées : « Horodateur »');
  });

  test('no column that it does not know, names these and says what to do', async () => {
    const { code, out, err } = await ipep(['questionnaire', '-'], 'Horodateur;Votre avis\n1;2\n');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('« Horodateur », « Votre avis »');
    expect(err).toContain("les mots de l'annexe 2");
  });

  test('ranks that a program wrote as decimals', async () => {
    const { code, out } = await questionnaire('07-rangs-decimaux-reponses.csv');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ lignes: 2, notes: 1, note: '50', refusees: [] });
  });

  test('lines of separators as blank ones', async () => {
    const { code, out } = await questionnaire('08-lignes-de-separateurs-reponses.csv');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ lignes: 1, notes: 1, sansNote: 0 });
  });

  test('what stands below « sep=; », and says where the header is', async () => {
    const { code, out, err } = await questionnaire('09-sep-point-virgule.csv');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ lignes: 1, note: '100' });
    expect(err).toContain("L'en-tête est lu à la ligne 2");
  });

  test('an option whose comma was forgotten', async () => {
    const { code, out } = await questionnaire('13-virgule-oubliee.csv');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ lignes: 1, note: '100', refusees: [] });
  });

  test('records shorter than the header, and says so', async () => {
    const { code, out, err } = await ipep(['questionnaire', '-'], 'q1,q2,q3\n1,1,1\n1\n1,1\n;\n');
    expect([code, JSON.parse(out).lignes]).toEqual([1, 4]);
    expect(err).toContain("Lignes plus courtes que l'en-tête : 3, la première ligne 3.");
    expect((await ipep(['questionnaire', '-'], 'q1,q2\n1,1\n')).err).not.toContain('plus courtes');
  });

  test.each(['questionnaire', 'patientele'])('%s: a header alone, and says so', async (command) => {
    const full = await ipep([command, path('10-notation-scientifique.csv')]);
    const header =
      command === 'questionnaire'
        ? 'q1,q2\n'
        : readFileSync(path('10-notation-scientifique.csv'), 'utf8').replace(/\n.*/s, '\n');
    const { code, out, err } = await ipep([command, '-'], header);
    expect([code, JSON.parse(out).lignes]).toEqual([0, 0]);
    expect(err).toContain("L'en-tête est lu, mais aucune ligne ne le suit.");
    expect(full.err).not.toContain('aucune ligne');
  });

  test('nothing of a cell in MacRoman, and names the encoding', async () => {
    const { code, out } = await questionnaire('14-macroman.csv');
    expect(code).toBe(1);
    const { lignes, refusees: refusedCells } = JSON.parse(out);
    expect(lignes).toBe(2);
    expect(refusedCells).toEqual([
      { ligne: 2, colonne: 's9', valeur: 'Tr\u008fs satisfait', raison: expect.stringContaining('MacRoman') },
    ]);
  });
});

describe('ipep patientele reads', () => {
  test.each([
    ['10-notation-scientifique.csv', '100200'],
    ['11-zero-comptabilite.csv', '1200.5'],
    ['12-sexe-1-2.csv', '1200.5'],
  ])('%s: %s €', async (file, spending) => {
    const { code, out } = await patientele(file);
    expect(code).toBe(0);
    expect(Number(JSON.parse(out).depenseReelle)).toBe(Number(spending));
  });

  test('a sex in figures, and says how', async () => {
    const { err } = await patientele('12-sexe-1-2.csv');
    expect(err).toContain(
      "Sexe codé en chiffres dans 1 ligne, lu selon le code de l'Insee : 1, homme ; 2, femme.",
    );
  });

  test('no error of a spreadsheet, and says what it is', async () => {
    const { code, out } = await patientele('16-erreur-de-tableur-dite-fraction.csv');
    expect(code).toBe(1);
    const reasons = JSON.parse(out).refusees.map(({ raison }: { raison: string }) => raison);
    expect(reasons).toHaveLength(2);
    for (const reason of reasons) expect(reason).toMatch(/« #.+ » est une erreur de tableur/);
    expect(reasons.join()).not.toContain('fraction');
  });
});

test('the commands that read a table refuse 16 384 columns in a short line', async () => {
  const wide = `q1;age${';x'.repeat(16_382)}\n1;2\n`;
  for (const command of ['questionnaire', 'patientele', 'ajuster']) {
    const { code, out, err } = await ipep([command, '-'], wide);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain("L'en-tête a 16384 colonnes");
    expect(err.length).toBeLessThan(400);
  }
});

test('unknown columns are named, twenty of them at most; records longer than the header are told', async () => {
  const { code, err } = await ipep(['questionnaire', '-'], `q1${';autre'.repeat(30)}\n1${';'.repeat(40)}\n`);
  expect(code).toBe(0);
  expect(err.match(/« autre »/g)).toHaveLength(20);
  expect(err).toContain(' et 10 autres.');
  expect(err).toContain("Lignes plus longues que l'en-tête : 1, la première ligne 2.");
});

test('a file without our encoding is read, and said: UTF-16 without its mark', async () => {
  const text = readFileSync(path('08-lignes-de-separateurs-reponses.csv'), 'utf8');
  const units = [...text].flatMap((each) => [each.charCodeAt(0), 0]);
  const { code, out, err } = await ipep(['questionnaire', '-'], Uint8Array.from(units));
  expect([code, JSON.parse(out).lignes]).toEqual([0, 1]);
  expect(err).toContain('lu en UTF-16');
});

test('ipep valider says the line and the character of what is not JSON, what stands there and what to write', async () => {
  const { code, err } = await ipep(['valider', path('19-nan-sans-ligne.txt')]);
  expect(code).toBe(2);
  expect(err).toContain(
    'illisible à partir de la ligne 23, caractère 28, où se trouve « NaN » : écrivez un nombre',
  );
});
