import { describe, expect, test } from 'vitest';
import { exampleText } from '../scenario/documents.ts';
import { ipep, written } from './run.ts';

const scenario = written('portefeuille.json', exampleText('05-portefeuille-national.json'));
const half = written('moitie.json', exampleText('comparaisons/regles-ecart-moitie.json'));
const cap = written('plafond.json', exampleText('comparaisons/regles-plafond.json'));

describe('ipep comparer SCENARIO --regles', () => {
  test('compares each set with the scenario, in the order given', async () => {
    const { code, out, err } = await ipep(['comparer', scenario, '--regles', half, '--regles', cap]);
    expect([code, err]).toEqual([0, '']);
    const { regles, reference, variantes } = JSON.parse(out);
    expect(Object.keys(JSON.parse(out))).toEqual(['regles', 'reference', 'variantes']);
    expect(regles.modifies).toEqual([
      'tunnel',
      'coefficientEcart',
      'plafondGroupement',
      'modulationMaximale',
      'quotePartQualite',
      'options.evolution',
    ]);
    expect(Object.keys(reference)).toEqual(['total', 'annees', 'facteurs']);
    expect(variantes.map(({ nom }: { nom: string }) => nom)).toEqual([
      'Écart à parts égales, intervalle de 3 %',
      'Plafond de 1 %, sans enveloppe qualité',
    ]);
    expect(Object.keys(variantes[0])).toEqual([
      'nom',
      'total',
      'difference',
      'annees',
      'facteurs',
      'gagnants',
      'perdants',
      'inchanges',
      'attribution',
      'groupements',
    ]);
  });

  test('takes one scenario, and files that exist', async () => {
    expect(await ipep(['comparer', scenario, scenario, '--regles', half])).toMatchObject({
      code: 2,
      err: expect.stringContaining('un seul fichier'),
    });
    expect(await ipep(['comparer', scenario])).toMatchObject({ code: 2 });
    expect(await ipep(['comparer', scenario, '--regles', 'absent.json'])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('Fichier introuvable'),
    });
  });

  test('computes nothing from a wrong set: every error of every file, each with its place', async () => {
    const wrong = written('faux.json', '{"format":"ipep-regles/1","nom":"x","parametres":{"tunnel":"2"}}');
    const broken = written('casse.json', '{"format":');
    const { code, out, err } = await ipep(['comparer', scenario, '--regles', wrong, '--regles', broken]);
    expect(code).toBe(2);
    expect(err).toContain('faux.json');
    expect(err).toContain('parametres.tunnel : ');
    expect(err).toContain('casse.json');
    expect(out).toContain('"chemin": "parametres.tunnel"');
    expect(out).not.toContain('reference');
  });

  test('tells what of the scenario is out of a set’s bounds', async () => {
    const low = written(
      'bas.json',
      '{"format":"ipep-regles/1","nom":"Bas","parametres":{"appreciationMaximale":"0"}}',
    );
    const { code, err } = await ipep(['comparer', scenario, '--regles', low]);
    expect(code).toBe(2);
    expect(err).toContain('bas.json');
    expect(err).toContain('groupements[0].credits.appreciation : ');
  });

  test('says on stderr that many changed rules are told by theme', async () => {
    const ids = [
      'tunnel',
      'coefficientEcart',
      'coefficientPartage',
      'plafondGroupement',
      'plafondNational',
      'modulationMaximale',
      'quotePartQualite',
      'partTailleMinimale',
      'partObjectifIntermediaire',
    ];
    const parametres = {
      ...Object.fromEntries(ids.map((id) => [id, '0.9'])),
      poidsSoclesSeuls: '90',
      poidsCarte: '30',
      poidsSoclesAvecCarte: '70',
    };
    const many = written(
      'beaucoup.json',
      JSON.stringify({ format: 'ipep-regles/1', nom: 'Tout', parametres }),
    );
    const { code, out, err } = await ipep(['comparer', scenario, '--regles', many]);
    expect(code).toBe(0);
    expect(err).toContain('12 règles changées');
    expect(JSON.parse(out).variantes[0].attribution.map(({ cle }: { cle: string }) => cle)).toContain(
      'Plafonds',
    );
  });
});

describe('ipep hasard --regles', () => {
  test('says whose rules, and draws under them', async () => {
    const asked = ['hasard', '--patients', '5000', '--tirages', '200'];
    const { code, out } = await ipep([...asked, '--regles', half]);
    const { regles, modele } = JSON.parse(out);
    expect(code).toBe(0);
    expect(modele.nom).toBe('Écart à parts égales, intervalle de 3 %');
    expect(regles.modifies).toContain('options.evolution');
    expect(modele.evolution).toBe('triennale');
    expect(modele.annees[0]).toMatchObject({ tunnel: 0.03, coefficientEcart: 0.5 });
    expect((await ipep([...asked, '--regles', half, '--regles', cap])).err).toContain('donnée deux fois');
  });

  test('refuses a wrong set, with its errors', async () => {
    const wrong = written('autre.json', '{"format":"ipep-regles/2","nom":"x"}');
    const { code, err } = await ipep(['hasard', '--regles', wrong]);
    expect(code).toBe(2);
    expect(err).toContain('format : ');
  });
});
