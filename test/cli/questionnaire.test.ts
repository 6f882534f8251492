import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { csvDemonstration } from '../../src/population/invented/invented-answers.ts';
import { asText, folder, ipep, written } from './run.ts';

const questionnaire = (file: string, input?: string) => ipep(['questionnaire', file], input);

const words = ['Très satisfait', 'Satisfait', 'Moyennement satisfait', 'Pas du tout satisfait'];
const counts = (...each: number[]) => Object.fromEntries(words.map((word, place) => [word, each[place]]));

describe('ipep questionnaire', () => {
  test('prints the figures of a group, with exactly the keys of the format, exit 0', async () => {
    const { code, out } = await questionnaire(
      written('a.csv', 'q1;q2;q10;q22;q23;s9;s21;s29;q30\n1;1;2;1;3;1;2;3;4\n1;2;;2;;1;;;\n;;;3;;;;;\n'),
    );
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      lignes: 3,
      notes: 2,
      sansNote: 1,
      note: '50',
      dimensions: { accessibilite: '75', relation: '50', continuite: '0' },
      satisfaction: {
        s9: counts(2, 0, 0, 0),
        s21: counts(0, 1, 0, 0),
        s29: counts(0, 0, 1, 0),
        q30: counts(0, 0, 0, 1),
      },
      incoherentes: [],
      refusees: [],
    });
    expect(Object.keys(JSON.parse(out))).toEqual([
      'lignes',
      'notes',
      'sansNote',
      'note',
      'dimensions',
      'satisfaction',
      'incoherentes',
      'refusees',
    ]);
  });

  test('gives the same from the standard input, whatever its pieces', async () => {
    const text = csvDemonstration().slice(1);
    const piped = await questionnaire('-', text);
    expect(piped).toEqual(await questionnaire(written('demo.csv', text)));
    expect(piped).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(piped.out)).toMatchObject({ lignes: 400, note: '66.458412999038' });
  });

  test('reads Windows-1252 and tabs', async () => {
    const latin = Buffer.from("q1\tq3\tq5\r\n\tOui\tJe n'ai pas eu de r\xe9ponse\r\n", 'latin1');
    expect(await questionnaire(written('latin.csv', latin))).toMatchObject({ code: 0 });
  });

  test('lists refused cells and incoherent answers, exit 1, and names columns on stderr', async () => {
    const path = written(
      'refus.csv',
      `nom;q1;q2\na;2;Oui, tout le temps\nb;=cmd|'x'!A1;9\n"c\nd";1;1\n\ne;3;1\n`,
    );
    const { code, out, err } = await questionnaire(path);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      lignes: 4,
      notes: 1,
      sansNote: 2,
      incoherentes: [
        { ligne: 2, colonne: 'q2', valeur: 'Oui, tout le temps' },
        { ligne: 7, colonne: 'q2', valeur: '1' },
      ],
      refusees: [
        { ligne: 3, colonne: 'q1', valeur: "=cmd|'x'!A1", raison: expect.any(String) },
        { ligne: 3, colonne: 'q2', valeur: '9', raison: expect.any(String) },
      ],
    });
    expect(err).toMatch(
      /^Colonnes ignorées : « nom »\.\nColonnes absentes : q3, q4, .*, q32\.\n1 ligne refusée\.\n$/,
    );
  });

  test('prints every entry of long lists', async () => {
    const { code, out } = await questionnaire('-', `q1;q2\n${'2;1\n'.repeat(2500)}${'x;\n'.repeat(1000)}`);
    const { incoherentes, refusees: refusedCells } = JSON.parse(out) as {
      incoherentes: unknown[];
      refusees: unknown[];
    };
    expect([code, incoherentes.length, refusedCells.length]).toEqual([1, 2500, 1000]);
  });

  test('of a header alone has no note, exit 0', async () => {
    const { code, out } = await questionnaire('-', 'q1;q2');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ lignes: 0, notes: 0, sansNote: 0, note: null });
  });

  test.each([
    ['', 'Le fichier est vide'],
    ['a;b\n1;2\n', 'Aucune colonne connue'],
    ['q1;q2;Q1\n1;2;3\n', 'q1 (colonnes 1, 3)'],
    ['q1;q2\n1;"2\n3;4\n', 'Ligne 2 : un guillemet'],
  ])('%j is refused: nothing on stdout, French on stderr, exit 2', async (text, message) => {
    const { code, out, err } = await questionnaire('-', text);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  test('a file that is not there, a folder and no file at all say which tables there are, exit 2', async () => {
    written('b.csv', 'q1\n');
    for (const path of [join(folder, 'absent.csv'), folder]) {
      const { code, out, err } = await questionnaire(path);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain('« b.csv »');
    }
    const lost = await questionnaire(join(folder, 'nowhere', 'a.csv'));
    expect(lost).toMatchObject({ code: 2, err: expect.stringContaining("« nowhere » n'existe pas") });
  });

  test('an input that breaks off is said, exit 2', async () => {
    async function* stdin(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('q1\n1\n');
      throw Object.assign(new Error('gone'), { code: 'EIO' });
    }
    const said = { out: [] as string[], err: [] as string[] };
    const code = await run(['questionnaire', '-'], {
      stdin: stdin(),
      out: async (text) => void said.out.push(asText(text)),
      err: async (text) => void said.err.push(text),
    });
    expect({ code, out: said.out }).toEqual({ code: 2, out: [] });
    expect(said.err.join('')).toContain('ne peut pas être lu');
  });

  test('control characters of a table never reach the terminal', async () => {
    const { out, err } = await questionnaire('-', 'q1;\u001b[31mrouge\n\u001b[31m;\n');
    expect(`${out}${err}`).not.toContain('\u001b');
  });

  test('as a process, reads what is piped, exit 1', async () => {
    const child = spawn(process.execPath, [
      fileURLToPath(new URL('../../src/cli/ipep.ts', import.meta.url)),
      'questionnaire',
      '-',
    ]);
    let out = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stdin.end('q10\n1\n01\n');
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      lignes: 2,
      note: '100',
      refusees: [{ ligne: 3, colonne: 'q10' }],
    });
  });

  test('takes no option, and its help names it', async () => {
    const said: string[] = [];
    const io = {
      stdin: (async function* () {})(),
      out: async (text: string | Uint8Array) => void said.push(asText(text)),
      err: async (text: string) => void said.push(text),
    };
    expect(await run(['questionnaire', 'a.csv', '--lecteur', 'exact'], io)).toBe(2);
    expect(await run(['--aide'], io)).toBe(0);
    expect(said[0]).toContain('Option inconnue de questionnaire');
    expect(said[1]).toContain('ipep questionnaire FICHIER.csv');
  });
});
