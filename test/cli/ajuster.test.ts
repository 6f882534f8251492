import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { invent } from '../../src/population/invented/national-sample.ts';
import { byQr, distance } from '../population/adjustment/plain-solver.ts';
import { folder, ipep, written } from './run.ts';

const runFit = (args: readonly string[], input?: string) => ipep(['ajuster', ...args], input);

const sample = invent({ patients: 800 });
const { age, femme, ald, cmuc, acs, apl, defavorisation } = sample.colonnes as Record<string, Float64Array>;
const header =
  'age;sexe;ald;cmuc;acs;ame;apl;defavorisation;soins_de_ville;medicaments;hopital_public;hopital_prive';

/** The invented patients as a file; their spending cut in four items. */
const lines = Array.from({ length: sample.patients }, (_, row) => {
  const cents = Math.round((sample.depense[row] ?? 0) * 100);
  const items = [cents % 7, cents % 11, cents % 13].map((each) => Math.min(each, Math.floor(cents / 4)));
  const rest = cents - items.reduce((sum, each) => sum + each, 0);
  const cells = [age?.[row], femme?.[row] === 1 ? 'F' : 'H', ald?.[row], cmuc?.[row], acs?.[row], 0];
  return [...cells, apl?.[row], defavorisation?.[row], ...[rest, ...items].map((each) => each / 100)].join(
    ';',
  );
});

const table = (rows: readonly string[] = lines, head = header) => `${head}\n${rows.join('\n')}\n`;
const patients = written('patients.csv', table());

describe('ipep ajuster', () => {
  test('prints exactly the keys of the format, in order, exit 0', async () => {
    const { code, out, err } = await runFit([patients]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const printed = JSON.parse(out);
    expect(Object.keys(printed)).toEqual([
      'apprentissage',
      'test',
      'retenues',
      'coefficients',
      'erreursTypes',
      'r2',
      'r2Ajuste',
      'r2Test',
      'etapes',
    ]);
    expect(printed).toMatchObject({ apprentissage: 560, test: 240 });
    expect(Object.keys(printed.coefficients)).toEqual(['constante', ...printed.retenues]);
    expect(Object.keys(printed.erreursTypes)).toEqual(['constante', ...printed.retenues]);
    expect(typeof printed.r2Test).toBe('number');
    expect(printed.etapes[0]).toMatchObject({ ajoutee: printed.retenues[0], candidats: { length: 7 } });
    expect(printed.etapes.at(-1).ajoutee).toBeNull();
  });

  test('without selection and with a share of 1 agrees with a QR of every row, in the order asked for', async () => {
    const { out } = await runFit([
      '--sans-selection',
      '--variables',
      'apl,femme, age,ald',
      '--part-apprentissage',
      '1',
      patients,
    ]);
    const printed = JSON.parse(out);
    expect(printed).toMatchObject({ apprentissage: 800, test: 0, r2Test: null, etapes: [] });
    expect(printed.retenues).toEqual(['apl', 'femme', 'age', 'ald']);
    const wanted = byQr([apl, femme, age, ald] as Float64Array[], sample.depense);
    expect(distance(Object.values(printed.coefficients), wanted.coefficients)).toBeLessThan(1e-9);
    expect(distance(Object.values(printed.erreursTypes), wanted.erreurs)).toBeLessThan(1e-9);
    expect(distance([printed.r2], [wanted.r2])).toBeLessThan(1e-9);
  });

  test('gives the same from the standard input, and the same split for the same seed only', async () => {
    const named = await runFit([patients, '--graine', '5']);
    expect(await runFit(['-', '--graine', '5'], table())).toEqual(named);
    expect((await runFit([patients, '--graine', '6'])).out).not.toBe(named.out);
    expect((await runFit([patients, '--graine', '1', '--part-apprentissage', '0,7'])).out).toBe(
      (await runFit([patients])).out,
    );
  });

  test('asks only for the columns of the variables and the four items', async () => {
    const few = [
      'age;soins_de_ville;medicaments;hopital_public;hopital_prive;invalidite;x',
      '1;1;0;0;0;=;a',
      '2;3;0;0;0;;b',
      '3;4;1;0;0;;c',
    ];
    const { code, out, err } = await runFit(
      ['-', '--variables', 'age', '--part-apprentissage', '1'],
      few.join('\n'),
    );
    expect({ code, err }).toEqual({ code: 0, err: 'Colonnes ignorées : « x ».\n' });
    expect(JSON.parse(out).coefficients.age).toBeCloseTo(2, 12);
  });

  test('without a column of the towns goes on without its variable, and says so', async () => {
    const [head, ...rows] = table()
      .trim()
      .split('\n')
      .map((line) =>
        line
          .split(';')
          .filter((_, rank) => rank !== 6 && rank !== 7)
          .join(';'),
      );
    const { code, out, err } = await runFit(['-'], table(rows, head));
    expect(code).toBe(0);
    expect(err).toBe('Colonnes absentes : apl, defavorisation.\n');
    expect(JSON.parse(out).etapes[0].candidats).toHaveLength(5);
  });

  test('lists the first refused cells, exit 1, and fits on the others', async () => {
    const bad = lines.slice(0, 100).map((line) => line.replace(/^\d+/, 'x'));
    const { code, out, err } = await runFit(
      ['-', '--part-apprentissage', '1'],
      table([...lines.slice(100), ...bad]),
    );
    expect(code).toBe(1);
    expect(JSON.parse(out).apprentissage).toBe(700);
    expect(err).toContain('100 lignes refusées.\nligne 702, age : « x ». Âge en années entières attendu');
    expect(err.match(/^ligne/gm)).toHaveLength(5);
    expect(err).toContain('Autres cellules refusées : 95.');
  });

  test('tells of spending that may be thousands, as patientele does', async () => {
    const doubtful = [...lines.slice(1), (lines[0] ?? '').replace(/;[^;]*$/, ';1.000')];
    const { code, err } = await runFit(['-', '--variables', 'age'], table(doubtful));
    expect(code).toBe(0);
    expect(err).toContain(
      'Nombres lus avec trois décimales, qui pourraient être des milliers : 1, le premier ligne 801, hopital_prive, « 1.000 ».',
    );
  });

  test('says that patients with the AME are among the rows', async () => {
    const ame = lines.map((line, row) => (row < 3 ? line.replace(/^((?:[^;]*;){5})0/, '$11') : line));
    const { code, err } = await runFit(['-'], table(ame));
    expect(code).toBe(0);
    expect(err).toContain("de l'AME prises en compte : 3.");
  });

  test('with a selection names in its steps the columns that cannot be tried', async () => {
    const rows = lines.map((line) => {
      const cells = line.split(';');
      return [...cells.slice(0, 4), 0, 0, cells[6], 50 - Number(cells[0]) / 2, ...cells.slice(8)].join(';');
    });
    const { code, out } = await runFit(['-'], table(rows));
    expect(code).toBe(0);
    const reasons = Object.fromEntries(
      JSON.parse(out)
        .etapes.at(-1)
        .candidats.map(({ variable, raison }: { variable: string; raison: string }) => [variable, raison]),
    );
    expect(reasons.acs).toContain('la même valeur');
    expect(reasons.defavorisation).toContain('« defavorisation » répète exactement « age »');
    const plain = await runFit(['-', '--sans-selection'], table(rows));
    expect(plain).toMatchObject({ code: 2, out: '' });
    expect(plain.err).toContain('« acs » a la même valeur');
    expect(plain.err).toContain('« defavorisation » répète exactement « age »');
  });
});

describe('ipep ajuster refuses, exit 2, nothing printed', () => {
  test.each([
    [
      ['--variables', 'age,poids'],
      ['« poids »', '« defavorisation »'],
    ],
    [['--variables', 'age,,ald'], ['inconnue']],
    [['--variables', 'age,ald,age'], ['« age » en double']],
    [['--part-apprentissage', '0'], ['« 0 » reçu']],
    [['--part-apprentissage', '1.2'], ['« 1.2 » reçu']],
    [['--part-apprentissage', '1e-1'], ['« 1e-1 » reçu']],
    [['--part-apprentissage', '0.002'], ['Trop peu de patients pour apprendre : 2']],
    [['--graine', 'x'], ['« x » reçu']],
    [['--graine', '-1'], ['« -1 » reçu']],
    [['--graine', '1.5'], ['« 1.5 » reçu']],
    [['--sans-selection=oui'], ["n'attend pas de valeur"]],
    [
      ['--seuil', '1'],
      ['« --seuil »', '« --part-apprentissage »', '« --aide »'],
    ],
    [['--variables'], ['attend une valeur']],
  ])('%j', async (args, said) => {
    const { code, out, err } = await runFit([patients, ...args]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    for (const each of said) expect(err).toContain(each);
  });

  test('a file without a column that it needs, with its name', async () => {
    const head = header.replace('sexe', 'genre').replace('apl', 'a');
    expect(await runFit(['-'], table(lines, head))).toMatchObject({
      code: 2,
      err: expect.stringContaining('sexe'),
    });
    const asked = await runFit(['-', '--variables', 'age,apl'], table(lines, head));
    expect(asked).toMatchObject({ code: 2, out: '', err: expect.stringContaining('apl') });
    expect(asked.err).not.toContain('sexe');
  });

  test.each([
    ['', 'vide'],
    [`${header}\n`, 'Trop peu de patients'],
    [table(lines.slice(0, 20).map((line) => line.replace(/(;[^;]*){4}$/, ';1;0;0;0'))), 'même dépense'],
  ])('a table that gives nothing to fit: %#', async (text, said) => {
    expect(await runFit(['-'], text)).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining(said),
    });
  });

  test('a file that is not there', async () => {
    expect(await runFit([join(folder, 'rien.csv')])).toMatchObject({
      code: 2,
      err: expect.stringContaining('patients.csv'),
    });
  });
});
