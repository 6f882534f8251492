import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { statedRules } from '../../src/scenario/rules/identity.ts';
import { exampleDocument, exampleText, withValue } from '../scenario/documents.ts';
import { scenarioFrom } from '../scenario/reading.ts';
import { asText } from './run.ts';

const example = fileURLToPath(new URL('../examples/01-maison-de-sante.json', import.meta.url));
const invalid = fileURLToPath(new URL('../examples/invalid/02-plusieurs-a-la-fois.json', import.meta.url));
const NAME = 'Maison de santé des Tilleuls';

/** Runs a command in this process; the input comes in chunks of the given size, as bytes. */
async function ipep(args: readonly string[], input = '', size = 1000) {
  const said = { out: [] as string[], err: [] as string[] };
  const bytes = Buffer.from(input);
  async function* stdin() {
    for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
  }
  const code = await run(args, {
    stdin: stdin(),
    out: async (text) => void said.out.push(asText(text)),
    err: async (text) => void said.err.push(text),
  });
  return { code, out: said.out.join(''), err: said.err.join('') };
}

/** Runs a command as a process of its own; `take` stops listening after the first bytes. */
function spawned(args: readonly string[], input = '', take = Number.POSITIVE_INFINITY) {
  const child = spawn(process.execPath, [
    fileURLToPath(new URL('../../src/cli/ipep.ts', import.meta.url)),
    ...args,
  ]);
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk) => {
    said.out += chunk;
    if (said.out.length > take) child.stdout.destroy();
  });
  child.stderr.on('data', (chunk) => {
    said.err += chunk;
  });
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, ...said }));
  });
}

/** The results of the example, after what they say of their rules. */
const expected = {
  regles: statedRules(scenarioFrom(exampleDocument())),
  ...JSON.parse(exampleText('01-maison-de-sante.expected.json')),
};

const line = (document: unknown) => JSON.stringify(document);
const good = line(exampleDocument());
const bad = line(withValue(exampleDocument(), 'groupements[0].annees[2].depenseReelle', '-3'));
const BAD_PATH = 'groupements[0].annees[2].depenseReelle';

describe('ipep, as a process', () => {
  test('calculer gives the results of a document, exit 0', async () => {
    const { code, out, err } = await spawned(['calculer', example]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toEqual(expected);
    expect(out.split('\n')[1]).toBe('  "regles": {');
  });

  test('calculer - gives a stream line by line, refusals in their place, exit 1', async () => {
    const { code, out, err } = await spawned(['calculer', '-'], `${good}\n\n${bad}\n{\n${good}\n`);
    const [first, second, third, fourth] = out.trimEnd().split('\n');
    expect(code).toBe(1);
    expect(first).toBe(JSON.stringify(expected));
    expect(JSON.parse(second ?? '')).toMatchObject({ erreurs: [{ chemin: BAD_PATH, recu: '-3' }] });
    expect(JSON.parse(third ?? '')).toMatchObject({ erreurs: [{ chemin: '', recu: '{' }] });
    expect(fourth).toBe(first);
    expect(err).toMatch(
      /^groupements\[0\]\.annees\[2\]\.depenseReelle : .+ attendu, « -3 » reçu\ndocument JSON attendu.+\n/,
    );
    expect(err.trimEnd().split('\n').at(-1)).toBe('2 lignes refusées, numéros 3, 4.');
  });

  test('a key that an object has twice is refused at its path, whichever value it has last', async () => {
    const twice = good.replace('"patients":12000', '"patients":11000,"patients":12000');
    expect(twice).not.toBe(good);
    const { code, out } = await ipep(['valider', '-'], `${twice}\n${twice.replace('{', '{"id":"n°2",')}\n`);
    const chemin = 'groupements[0].credits.patients';
    expect(code).toBe(1);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((each) => JSON.parse(each)),
    ).toMatchObject([{ erreurs: [{ chemin }] }, { id: 'n°2', erreurs: [{ chemin }] }]);
    expect((await ipep(['calculer', '-'], twice)).code).toBe(2);
  });

  test('a number that is long without its exponent is said to be so, for it is short as written', async () => {
    const long = good.replace(/"depenseReelle":[^,}]+/, '"depenseReelle":1e400');
    const { erreurs } = JSON.parse((await ipep(['valider', '-'], long)).out);
    expect(erreurs).toMatchObject([{ attendu: expect.stringContaining('sans exposant'), recu: '1e400' }]);
  });

  test('an option given twice is refused, for the last one would win without a word', async () => {
    const { code, err } = await ipep(['calculer', example, '--lecteur', 'exact', '--lecteur=colonnes']);
    expect({ code, err }).toEqual({
      code: 2,
      err: "L'option --lecteur est donnée deux fois. Gardez-en une.\n",
    });
  });

  test('a refused document prints its errors on both outputs, exit 2', async () => {
    const { code, out, err } = await spawned(['calculer', invalid]);
    const { erreurs } = JSON.parse(out) as { erreurs: { chemin: string; attendu: string; recu: string }[] };
    expect(code).toBe(2);
    expect(erreurs.map((error) => error.chemin).sort()).toEqual(
      JSON.parse(exampleText('invalid/02-plusieurs-a-la-fois.paths.json')),
    );
    expect(err).toBe(erreurs.map((e) => `${e.chemin} : ${e.attendu}, « ${e.recu} » reçu\n`).join(''));
  });

  test('a closed pipe ends a stream without a word', async () => {
    const { err } = await spawned(['valider', '-'], `${good}\n`.repeat(20_000), 10);
    expect(err).toBe('');
  });
});

describe('ipep calculer', () => {
  test('--lecteur colonnes agrees with the exact reader', async () => {
    const { code, out } = await ipep(['calculer', example, '--lecteur=colonnes']);
    const { groupements } = JSON.parse(out) as { groupements: { total: string }[] };
    expect(code).toBe(0);
    expect(Number(groupements[0]?.total)).toBeCloseTo(1284498.793053694, 6);
  });

  test('reads a document whatever its lines, and drops a byte order mark', async () => {
    for (const text of [good, `\ufeff${good}\n`, `\n\n${exampleText('01-maison-de-sante.json')}\r\n\n`]) {
      for (const size of [7, 1000]) {
        expect(await ipep(['valider', '-'], text, size)).toEqual({ code: 0, out: 'valide\n', err: '' });
      }
    }
  });

  test.each(['', ' \n', 'bonjour', 'a\nb\n', '{"format":', '[1,\n2', '3', '[]'])(
    '%j is one broken document',
    async (text) => {
      const { code, out } = await ipep(['calculer', '-'], text);
      expect(code).toBe(2);
      expect(JSON.parse(out)).toEqual({
        erreurs: [{ chemin: '', attendu: expect.any(String), recu: expect.any(String) }],
      });
    },
  );

  test('guesses nothing of a text that is not UTF-8: exit 2', async () => {
    const text = exampleText('01-maison-de-sante.json').replace('é', '\ufffd');
    const { code, err } = await ipep(['calculer', '-'], text);
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/^texte en UTF-8 attendu.+« .*\ufffd.* » reçu\n$/),
    ]);
  });

  test('no character of a name commands the terminal: 7f to 9f are escaped as JSON allows', async () => {
    const named = JSON.stringify(withValue(exampleDocument(), 'groupements[0].nom', 'a\u007f\u009b31mb'));
    const { out } = await ipep(['calculer', '-'], named);
    expect(out).toContain('"nom": "a\\u007f\\u009b31mb"');
    expect(JSON.parse(out).groupements[0].nom).toBe('a\u007f\u009b31mb');
  });

  test('a stream may begin with a broken line', async () => {
    const { code, out, err } = await ipep(['valider', '-'], `bonjour\n${good}\n`);
    expect({ code, last: out.split('\n').at(-2) }).toEqual({ code: 1, last: 'valide' });
    expect(err).toContain('1 ligne refusée, numéro 1.');
  });
});

describe('ipep valider', () => {
  test('prints « valide » for a document and for each line of a stream', async () => {
    expect(await ipep(['valider', example])).toEqual({ code: 0, out: 'valide\n', err: '' });
    expect(await ipep(['valider', '-'], `${good}\r\n${good}`)).toEqual({
      code: 0,
      out: 'valide\nvalide\n',
      err: '',
    });
  });

  test('prints errors as calculer does', async () => {
    expect(await ipep(['valider', invalid])).toEqual(await ipep(['calculer', invalid]));
  });
});

describe('ipep expliquer', () => {
  const asked = (...args: string[]) => ipep(['expliquer', example, ...args]);

  test('tells each indicator of the year, its values as shares, before the bonus and the score', async () => {
    const path = 'test/examples/04-indicateurs-detailles.json';
    const { code, out } = await ipep([
      'expliquer',
      path,
      ...['--groupement', "Pôle de santé de l'Estuaire", '--annee', '2020'],
    ]);
    expect(code).toBe(0);
    const plain = out.replace(/[\u00a0\u202f]/g, ' ');
    const places = [
      'Indicateur socle 1 : Part des usagers domiciliés',
      'note_niveau = 0,5 + 0,5 × (91 % − 88 %) ÷ (93 % − 88 %) = 0,8',
      'Indicateur socle 2 : Taux de passages aux urgences',
      'Indicateur à la carte : Fond d’œil annuel des diabétiques (hausse attendue)',
      'Bonus d’expérience patient',
      'Score qualité',
      'S = 29,9 + 13,08 + 10 = 52,98 points',
    ].map((text) => [text, plain.indexOf(text)] as const);
    expect(places.filter(([, place]) => place < 0)).toEqual([]);
    const order = places.map(([, place]) => place);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  test('tells each rule with its calculation, its value and its provenance', async () => {
    const { code, out } = await asked('--groupement', ` ${NAME} `, '--annee', '2021');
    const plain = out.replace(/[\u00a0\u202f]/g, ' ');
    expect(code).toBe(0);
    expect(plain).toContain(`${NAME}, résultats de 2021`);
    expect(plain).toContain('2 479,50 − 2 415,00 = 64,50 € par patient');
    expect(plain).toMatch(/Provenance : texte, annexe 5\./);
  });

  const changed = line({
    ...(exampleDocument() as object),
    parametres: { tunnel: '0.03', coefficientEcart: '1/2', plafondGroupement: 0.01 },
  });

  test('opens with what is changed, and says of no changed step that it is the cahier’s', async () => {
    const { code, out } = await ipep(['expliquer', '-', '--groupement', NAME, '--annee', '2020'], changed);
    expect(code).toBe(0);
    await expect(out.replace(/[\u00a0\u202f]/g, ' ')).toMatchFileSnapshot('snapshots/expliquer-modifie.txt');
  });

  test('a value written otherwise than the cahier’s, and equal to it, is no change', async () => {
    const options = ['--groupement', NAME, '--annee', '2020'];
    const parametres = { tunnel: '5/100', coefficientEcart: '2/6', plafondGroupement: '0.020' };
    const same = line({
      ...(exampleDocument() as object),
      parametres,
      enveloppe: { mode: 'facteur', facteur: '1.0' },
    });
    const { out } = await ipep(['expliquer', '-', ...options], same);
    expect(out).not.toContain('odifié');
    // Numbers are told as they were given, « 1/20 »: what is computed is the same.
    const values = (text: string) =>
      text
        .split('\n')
        .filter((each) => /Provenance|=/.test(each))
        .map((each) => each.split(' = ').at(-1));
    expect(values(out)).toEqual(values((await ipep(['expliquer', example, ...options])).out));
  });

  test.each([
    [['--annee', '2021'], NAME],
    [['--groupement', 'Autre', '--annee', '2021'], NAME],
    [['--groupement', NAME], '2019, 2020, 2021, 2022, 2023'],
    [['--groupement', NAME, '--annee', '2018'], '2019, 2020, 2021, 2022, 2023'],
  ])('%j is refused, and told what exists', async (args, existing) => {
    expect(await asked(...args)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(existing) });
  });

  test('refuses an invalid document as calculer does, and a stream in words', async () => {
    const options = ['--groupement', NAME, '--annee', '2021'];
    expect(await ipep(['expliquer', invalid, ...options])).toEqual(await ipep(['calculer', invalid]));
    expect(await ipep(['expliquer', '-', ...options], `${good}\n${good}`)).toMatchObject({
      code: 2,
      out: '',
    });
  });
});

describe('ipep, wrongly called', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ipep-'));
  writeFileSync(join(folder, 'present.json'), good);

  test.each([
    [[], 'ipep calculer FICHIER'],
    [['calcule'], 'Commandes : « calculer », « expliquer », « valider », « comparer »'],
    [['constructor', example], 'Commande inconnue'],
    [['calculer'], 'attend un fichier'],
    [['calculer', example, example], 'un seul fichier'],
    [['calculer', example, '--lecteurs', 'exact'], '« --lecteur »'],
    [['valider', example, '--lecteur', 'exact'], '« --aide »'],
    [['calculer', example, '--lecteur', 'rapide'], '« exact » et « colonnes »'],
    [['calculer', example, '--lecteur'], 'attend une valeur'],
    [['calculer', join(folder, 'absent.json')], '« present.json »'],
    [['calculer', folder], '« present.json »'],
    [['calculer', join(folder, 'nulle-part', 'a.json')], '« nulle-part »'],
  ])('%j: exit 2, and says what exists', async (args, words) => {
    expect(await ipep(args)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(words) });
  });
});
