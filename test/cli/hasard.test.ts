import { describe, expect, test } from 'vitest';
import { exampleText } from '../scenario/documents.ts';
import { ipep, written } from './run.ts';

const hasard = (...args: string[]) => ipep(['hasard', ...args]);
const few = ['--tirages', '2000'];

describe('ipep hasard', () => {
  test('prints the model, then each size, exit 0', async () => {
    const { code, out, err } = await hasard(...few);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const printed = JSON.parse(out);
    expect(Object.keys(printed)).toEqual(['regles', 'modele', 'tailles']);
    expect(printed.regles.modifies).toEqual([]);
    expect(printed.modele).toMatchObject({
      hypothese: 'H23',
      cv: 2.5,
      correlation: 0.5,
      depense: 2500,
      tirages: 2000,
      graine: 1,
    });
    expect(printed.modele.annees).toHaveLength(5);
    expect(printed.modele.annees[0]).toEqual({
      annee: 2019,
      tunnel: 0.05,
      coefficientEcart: 1 / 3,
      coefficientPartage: 0.5,
    });
    expect(printed.tailles.map(({ patients }: { patients: number }) => patients)).toEqual([
      5000, 12_000, 30_000, 80_000,
    ]);
    expect(Object.keys(printed.tailles[0])).toEqual([
      'patients',
      'ecartType',
      'probabiliteEcart',
      'probabiliteEvolution',
      'probabiliteUneFois',
      'gainsAttendus',
      'partDesDepenses',
      'effortEquivalent',
    ]);
    expect(Object.keys(printed.tailles[0].gainsAttendus)).toEqual(['exact', 'tirages', 'erreurType']);
    expect(printed.tailles[1]).toMatchObject({
      ecartType: 2.5 / Math.sqrt(12_000),
      probabiliteEvolution: 0.5,
      effortEquivalent: expect.closeTo(0.0093344, 6),
      gainsAttendus: { exact: expect.closeTo(7.634831, 6) },
    });
  });

  test('takes its options, with a point or a comma, and the same seed gives the same bytes', async () => {
    const args = [
      ...few,
      '--patients',
      '8000, 20000',
      '--cv',
      '3,1',
      '--correlation',
      '0',
      '--depense',
      '3000',
    ];
    const first = await hasard(...args);
    expect(JSON.parse(first.out)).toMatchObject({
      modele: { cv: 3.1, correlation: 0, depense: 3000 },
      tailles: [{ patients: 8000 }, { patients: 20_000 }],
    });
    expect(await hasard(...args, '--graine', '1')).toEqual(first);
    const [one, other] = [first, await hasard(...args, '--graine', '2')].map(
      ({ out }) => JSON.parse(out).tailles[0].gainsAttendus,
    );
    expect(one.exact).toBe(other.exact);
    expect(one.tirages).not.toBe(other.tirages);
  });

  test('with no dispersion pays nothing', async () => {
    const { out } = await hasard(...few, '--cv', '0', '--patients', '5000');
    expect(JSON.parse(out).tailles[0]).toMatchObject({
      probabiliteEcart: 0,
      probabiliteEvolution: 0,
      probabiliteUneFois: 0,
      gainsAttendus: { exact: 0, tirages: 0, erreurType: 0 },
      effortEquivalent: 0,
    });
  });
});

describe('ipep hasard --regles', () => {
  const half = written('moitie.json', exampleText('comparaisons/regles-ecart-moitie.json'));

  test('the rules of a set, by its name: a half for the écart leaves a half for the évolution', async () => {
    const { code, out, err } = await hasard(...few, '--patients', '1000000', '--regles', half);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { regles, modele, tailles } = JSON.parse(out);
    expect(regles.modifies).toContain('coefficientEcart');
    expect(modele.nom).toBe(JSON.parse(exampleText('comparaisons/regles-ecart-moitie.json')).nom);
    expect(modele).toMatchObject({
      evolution: 'triennale',
      annees: [{ coefficientEcart: 0.5 }, {}, {}, {}, {}],
    });
    // So many patients that écarts are nothing: 1/2 × 1/2 × s √((1 − ρᵏ)/π)/k on average, over k = 1, 2, 3, 3 and 3 years.
    const evolutions = [1, 2, 3, 3, 3].map((k) => Math.sqrt((1 - 0.5 ** k) / Math.PI) / k);
    const mean = evolutions.reduce((sum, each) => sum + each) / 5;
    const part = (1 / 4) * (2.5 / Math.sqrt(1_000_000)) * mean;
    expect(tailles[0].partDesDepenses).toBeCloseTo(part, 10);
  });

  test('a set with an error: its place, and nothing computed', async () => {
    const wrong = written('fausses.json', '{"format":"ipep-regles/1","nom":"x","parametres":{"tunel":"1"}}');
    const { code, out, err } = await hasard(...few, '--regles', wrong);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toEqual({ erreurs: [expect.objectContaining({ chemin: 'parametres.tunel' })] });
    expect(err).toContain('fausses.json');
  });

  test.each([
    [['--regles', 'absentes.json'], 'Fichier introuvable : « absentes.json »'],
    [['--regles', half, '--regles', half], 'deux fois'],
  ])('%j', async (args, said) => {
    const { code, out, err } = await hasard(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(said);
  });
});

describe('ipep hasard refuses, exit 2, nothing printed', () => {
  test.each([
    [['--patients', '5000,x'], '--patients : nombre entier de 1 à 10000000 attendu, « x » reçu.'],
    [['--patients', ''], '«  » reçu'],
    [['--patients', '5000,5000'], '« 5000 » est donné deux fois'],
    [['--patients', '0'], '« 0 » reçu'],
    [['--cv', '-1'], '--cv : nombre de 0 à 100 attendu, « -1 » reçu.'],
    [['--cv', '1e2'], '« 1e2 » reçu'],
    [['--correlation', '1'], '--correlation : nombre de 0 à 0.99 attendu, « 1 » reçu.'],
    [['--depense', '0'], '--depense : nombre au-dessus de 0, et de 1000000 au plus, attendu, « 0 » reçu.'],
    [['--tirages', '1'], '« 1 » reçu'],
    [['--graine', '4294967296'], '« 4294967296 » reçu'],
    [['--graine', '1.5'], '« 1.5 » reçu'],
    [['scenario.json'], 'hasard ne lit aucun fichier, et a reçu « scenario.json ».'],
    [['--groupement', 'x'], '« --correlation »'],
  ])('%j', async (args, said) => {
    const { code, out, err } = await hasard(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(said);
  });
});
