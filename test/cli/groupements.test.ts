import { describe, expect, test } from 'vitest';
import { resultFields } from '../../src/scenario/format/result-lines.ts';
import { evaluate } from '../../src/scenario/run/evaluate.ts';
import { groupementsCsv } from '../../src/scenario/table/written-table.ts';
import { exampleDocument, exampleText, withValue } from '../scenario/documents.ts';
import { scenarioFrom } from '../scenario/reading.ts';
import { BASE, HEADER, table, YEAR } from '../scenario/table/groupement-tables.ts';
import { ipep, written } from './run.ts';

const csvOf = (name: string): string => {
  const scenario = scenarioFrom(exampleDocument(name));
  return groupementsCsv(scenario, evaluate(scenario));
};
const first = written('premier.csv', csvOf('01-maison-de-sante.json'));
const portfolio = csvOf('05-portefeuille-national.json');
const expected = (name: string) => JSON.parse(exampleText(`${name}.expected.json`));
const json = 'test/examples/05-portefeuille-national.json';

describe('a table in place of a scenario', () => {
  test('calculer gives its results, with the envelope asked for', async () => {
    const { code, out, err } = await ipep(['calculer', first, '--enveloppe', 'facteur']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { regles, ...results } = JSON.parse(out);
    expect(results).toEqual(expected('01-maison-de-sante'));
    expect(regles.modifies).toEqual([]);
    const piped = await ipep(['calculer', '-', '--entree', 'csv'], portfolio);
    const { portefeuille, ...others } = JSON.parse(piped.out);
    expect(others).toEqual({ regles, ...expected('05-portefeuille-national') });
    expect(portefeuille.annees).toHaveLength(5);
  });

  test('valider and expliquer take it too', async () => {
    expect(await ipep(['valider', first])).toEqual({ code: 0, out: 'valide\n', err: '' });
    const asked = ['--groupement', 'Maison de santé des Tilleuls', '--annee', '2021'];
    const { code, out } = await ipep(['expliquer', first, ...asked, '--enveloppe', 'facteur']);
    expect({ code, out }).toEqual(
      await ipep(['expliquer', 'test/examples/01-maison-de-sante.json', ...asked]).then((each) => ({
        code: each.code,
        out: each.out,
      })),
    );
  });

  test('comparer takes tables beside documents, which say their own envelope', async () => {
    const json = 'test/examples/01-maison-de-sante.json';
    const { code, out } = await ipep(
      ['comparer', json, '-', '--entree', 'csv', '--enveloppe', 'facteur'],
      csvOf('01-maison-de-sante.json').replace('12150', '10150'),
    );
    expect(code).toBe(0);
    const alone = await ipep(['comparer', json, json]);
    expect(Object.keys(JSON.parse(out))).toEqual(Object.keys(JSON.parse(alone.out)));
    const wrong = await ipep(['comparer', json, '-', '--entree', 'csv'], table(BASE));
    expect(wrong.code).toBe(2);
    expect(JSON.parse(wrong.out)).toMatchObject({ erreurs: [{ ligne: 2, colonne: 'annee' }] });
    expect(await ipep(['comparer', json, json, '--enveloppe', 'facteur'])).toMatchObject({
      code: 2,
      out: '',
    });
  });

  test.each([['calculer'], ['valider'], ['expliquer']])(
    '%s lists every error on both outputs, computes nothing, exit 2',
    async (command) => {
      const text = table(BASE, YEAR.replace('12000', 'douze').replace('48', '480'));
      const options = command === 'expliquer' ? ['--groupement', 'Les Tilleuls', '--annee', '2019'] : [];
      const { code, out, err } = await ipep([command, '-', '--entree', 'csv', ...options], text);
      expect(code).toBe(2);
      expect(JSON.parse(out)).toEqual({
        erreurs: [
          {
            ligne: 3,
            colonne: 'patients',
            valeur: 'douze',
            raison: expect.stringContaining('n’est pas un nombre'),
          },
          { ligne: 3, colonne: 'score', valeur: '480', raison: expect.stringContaining('−120 et 120') },
        ],
      });
      expect(err.split('\n')).toEqual([
        expect.stringMatching(/^ligne 3, patients : « douze »\. «\u00a0douze\u00a0»/),
        expect.stringMatching(/^ligne 3, score : « 480 »\. Nombre compris/),
        '',
      ]);
    },
  );

  test('a table that cannot be read at all is one error, without a place', async () => {
    const { code, out, err } = await ipep(['calculer', '-', '--entree', 'csv'], HEADER);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toEqual({
      erreurs: [
        { ligne: null, colonne: null, valeur: null, raison: expect.stringContaining('aucune ligne') },
      ],
    });
    expect(err).toBe(`${JSON.parse(out).erreurs[0].raison}\n`);
  });

  test('what was set aside is said on stderr, and no control character reaches the terminal', async () => {
    const text = table(`${BASE};x`, `${YEAR};\u001b`).replace(HEADER, `${HEADER};no\u001bte`);
    const { code, out, err } = await ipep(['calculer', '-', '--entree', 'csv'], text);
    expect(code).toBe(0);
    expect(err).toBe('Colonnes ignorées : « no\\u001bte ».\n');
    expect(`${out}${err}`).not.toContain('\u001b');
    const wrong = await ipep(['calculer', '-', '--entree', 'csv'], text.replace('12000', '\u001b[31m'));
    expect(`${wrong.out}${wrong.err}`).not.toContain('\u001b');
  });

  test.each([
    [['calculer', json, '--enveloppe', 'facteur'], "--enveloppe est celle d'un tableau"],
    [['calculer', first, '--enveloppe', 'nationale'], 'Enveloppes : « portefeuille » et « facteur »'],
    [['valider', first, '--entree', 'xlsx'], 'Entrées : « json » et « csv »'],
    [['calculer', first, '--format', 'xml'], 'Formats : « json », « jsonl », « csv » et « csv-fr »'],
    [['calculer', first, '--format', 'csv', '--nombres'], '--nombres ne vaut que pour json et jsonl'],
    [['modele-portefeuille', 'a.csv'], 'ne lit aucun fichier'],
    [['modele-portefeuille', '--format', 'json'], 'Formats : « csv-fr » et « csv »'],
  ])('%j is refused, and told what exists', async (args, message) => {
    expect(await ipep(args)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(message) });
  });
});

describe('ipep calculer --format', () => {
  test('csv and csv-fr are one table, for programs and for French spreadsheets', async () => {
    const [plain, french] = [
      await ipep(['calculer', json, '--format', 'csv']),
      await ipep(['calculer', json, '--format', 'csv-fr']),
    ];
    expect([plain.code, plain.err, french.code, french.err]).toEqual([0, '', 0, '']);
    const rows = plain.out
      .trimEnd()
      .split('\n')
      .map((line) => line.split(','));
    const [header = [], ...lines] = rows;
    expect(header).toEqual(resultFields);
    const years = expected('05-portefeuille-national').groupements.flatMap(
      (each: { annees: object[] }) => each.annees,
    );
    expect(lines.map((line) => line[header.indexOf('versement')])).toEqual(
      years.map(({ versement }: { versement: string }) => versement),
    );
    expect(french.out.startsWith('\ufeffid;groupement;')).toBe(true);
    expect(
      french.out
        .slice(1)
        .trimEnd()
        .split('\r\n')
        .map((line) => line.split(';').map((cell) => cell.replace(',', '.'))),
    ).toEqual(rows);
  });

  test('jsonl has one line a groupement and year; --nombres writes numbers', async () => {
    const { code, out } = await ipep(['calculer', json, '--format', 'jsonl', '--nombres']);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(lines[0]).toMatchObject({
      groupement: 'Maison de santé des Tilleuls',
      annee: 2019,
      gains: 115918.36734693877,
    });
    const document = await ipep(['calculer', json, '--nombres']);
    expect(JSON.parse(document.out).groupements[0].annees[0].gains).toBe(115918.36734693877);
    expect(JSON.parse(document.out).groupements[0].nom).toBe('Maison de santé des Tilleuls');
  });

  test('of a stream is one table under one header; what is refused is told on stderr, exit 1', async () => {
    const document = exampleDocument();
    const lines = [{}, document, withValue(document, 'id', 'b')].map((each) => JSON.stringify(each));
    const { code, out, err } = await ipep(['calculer', '-', '--format', 'csv'], lines.join('\n'));
    expect(code).toBe(1);
    expect(out.match(/^id,groupement/gm)).toHaveLength(1);
    expect(
      out
        .trimEnd()
        .split('\n')
        .slice(1)
        .map((line) => line.split(',')[0]),
    ).toEqual([...Array(5).fill(''), ...Array(5).fill('b')]);
    expect(err).toContain('1 ligne refusée, numéro 1.');
    const refused = await ipep(['calculer', '-', '--format', 'csv'], '{}');
    expect({ code: refused.code, out: refused.out }).toEqual({ code: 2, out: '' });
  });
});

describe('ipep dictionnaire', () => {
  test('says what the columns of calculer --format csv are, in their order', async () => {
    const [{ code, out, err }, results] = await Promise.all([
      ipep(['dictionnaire', '--format', 'csv']),
      ipep(['calculer', 'test/examples/01-maison-de-sante.json', '--format', 'csv']),
    ]);
    expect([code, err]).toEqual([0, '']);
    const columns = out
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split(',')[0]);
    expect(columns).toEqual(results.out.split(/\r?\n/)[0]?.split(','));
    expect(out).toContain('gains,résultat,Gains reversés,€,');
  });
});

describe('ipep modele-portefeuille', () => {
  test('prints a table that calculer takes, and says that it is invented', async () => {
    const { code, out, err } = await ipep(['modele-portefeuille']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const computed = await ipep(['calculer', written('modele.csv', out)]);
    expect(computed.code).toBe(0);
    expect(computed.err).toContain("l'exemple que ce site invente");
  });
});
