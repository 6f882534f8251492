import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exampleDocument, withValue } from '../scenario/documents.ts';
import { ipep, written } from './run.ts';

const example = resolve('test/examples/01-maison-de-sante.json');
const nom = 'Maison de santé des Tilleuls';
const incitation = (args: readonly string[], input?: string) => ipep(['incitation', ...args], input);
const asked = [example, '--groupement', nom, '--annee', '2021'];

describe('ipep incitation', () => {
  test('prints the broken line of a groupement, from where it is, exit 0', async () => {
    const { code, out, err } = await incitation(asked);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const printed = JSON.parse(out);
    expect(Object.keys(printed)).toEqual(['regles', 'depart', 'segments']);
    const results = JSON.parse((await ipep(['calculer', example])).out);
    expect(printed.depart).toBe(results.groupements[0].total);
    expect(printed.segments[0]).toEqual({
      de: '0',
      a: '18.81026785714285714286',
      pente: expect.stringMatching(/^0\.300304895164956/),
      causes: [],
    });
    expect(printed.segments.at(-1).a).toBe('200');
  });

  test('takes what is saved once, and how far', async () => {
    const { out } = await incitation([...asked, '--economie', 'ponctuelle', '--jusque', '12,5']);
    const { segments } = JSON.parse(out);
    expect(segments.at(-1).a).toBe('12.5');
    const durable = await incitation([...asked, '--jusque', '12.5', '--economie', 'durable']);
    expect(durable).toEqual(await incitation([...asked, '--jusque', '12.5']));
    expect(JSON.parse(durable.out).segments).not.toEqual(segments);
  });

  test('reads a table of groupements in place of a scenario', async () => {
    const { out: table } = await ipep(['modele-portefeuille']);
    const file = written('incitation.csv', table);
    const [, line = ''] = table.split(/\r?\n/);
    const first = line.split(';')[0] ?? '';
    const { code, err } = await incitation([file, '--groupement', first, '--annee', '2019']);
    expect({ code, err }).toMatchObject({ code: 0 });
  });
});

describe('ipep incitation refuses, exit 2, nothing printed', () => {
  const of = (...more: string[]) => [example, '--groupement', nom, ...more];
  test.each([
    [
      [example, '--annee', '2021'],
      `incitation attend --groupement NOM. Groupements de ce scénario : « ${nom} ».`,
    ],
    [
      [example, '--groupement', 'x', '--annee', '2021'],
      `Groupement inconnu : « x ». Groupements de ce scénario : « ${nom} ».`,
    ],
    [of(), `incitation attend --annee N. Années de résultats de « ${nom} » : 2019, 2020, 2021, 2022, 2023.`],
    [of('--annee', '2018'), `Année sans résultats : « 2018 ». Années de résultats de « ${nom} » : 2019`],
    [
      of('--annee', '2021', '--economie', 'double'),
      'Économie inconnue : « double ». Économies : « durable » et « ponctuelle ».',
    ],
    [of('--annee', '2021', '--jusque', '0'), '« 0 » reçu'],
    [of('--annee', '2021', '--jusque', 'x'), '« x » reçu'],
    [of('--annee', '2021', '--jusque', '2415.01'), 'de 2 415 au plus'],
    [of('--annee', '2021', '--tirages', '3'), '« --economie »'],
  ])('%j', async (args, said) => {
    const { code, out, err } = await incitation(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.replace(/[\u00a0\u202f]/g, ' ')).toContain(said);
  });

  test('a document with an error: its place, in place of an answer', async () => {
    const broken = withValue(exampleDocument(), 'groupements[0].annees[2].depenseReelle', '-3');
    const { code, out } = await incitation(
      ['-', '--groupement', nom, '--annee', '2021'],
      JSON.stringify(broken),
    );
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({
      erreurs: [{ chemin: 'groupements[0].annees[2].depenseReelle' }],
    });
  });

  test('a stream: one scenario is asked for', async () => {
    const line = JSON.stringify(exampleDocument());
    const { code, err } = await incitation(
      ['-', '--groupement', nom, '--annee', '2021'],
      `${line}\n${line}\n`,
    );
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining('un seul scénario') });
  });
});
