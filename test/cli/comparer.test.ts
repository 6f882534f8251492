import { describe, expect, test } from 'vitest';
import { exampleDocument, exampleText, withValue } from '../scenario/documents.ts';
import { ipep, written } from './run.ts';

const first = written('avant.json', exampleText('01-maison-de-sante.json'));
const cheaper = written(
  'apres.ipep.json',
  JSON.stringify(withValue(exampleDocument(), 'groupements[0].annees[3].depenseReelle', '2400')),
);

describe('ipep comparer', () => {
  test('two files give one comparison, its difference and its sentence', async () => {
    const { code, out, err } = await ipep(['comparer', first, cheaper]);
    expect([code, err]).toEqual([0, '']);
    const comparison = JSON.parse(out);
    expect(Object.keys(comparison)).toEqual([
      'regles',
      'avant',
      'apres',
      'difference',
      'annees',
      'causes',
      'groupements',
      'phrase',
    ]);
    const { avant, apres, difference, causes } = comparison;
    expect([avant.nom, apres.nom]).toEqual(['avant', 'apres']);
    expect(avant.total).toBe(
      JSON.parse(exampleText('01-maison-de-sante.expected.json')).groupements[0].total,
    );
    expect(causes).toMatchObject([
      { cle: 'depenseReelle', effet: difference, seul: difference, dernier: difference },
    ]);
  });

  test('three files give two comparisons, each with the first', async () => {
    const { code, out } = await ipep(
      ['comparer', first, cheaper, '-'],
      exampleText('02-avance-puis-recuperation.json'),
    );
    expect(code).toBe(0);
    const { comparaisons } = JSON.parse(out);
    expect(comparaisons.map(({ avant, apres }: never) => [avant['nom'], apres['nom']])).toEqual([
      ['avant', 'apres'],
      ['avant', 'entrée standard'],
    ]);
  });

  test('a file that is wrong is named before its errors, and nothing is compared', async () => {
    const broken = written(
      'faux.json',
      JSON.stringify(withValue(exampleDocument(), 'groupements[0].nom', 3)),
    );
    const { code, out, err } = await ipep(['comparer', first, broken]);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ erreurs: [{ chemin: 'groupements[0].nom' }] });
    expect(err).toMatch(/^« .*faux\.json » :\ngroupements\[0\]\.nom : /);
  });

  test.each([
    [[first], 'comparer attend de 2 à 3 fichiers, et en a reçu 1.'],
    [[first, first, first, first], 'comparer attend de 2 à 3 fichiers, et en a reçu 4.'],
    [['-', '-'], "L'entrée standard, « - », ne se lit qu'une fois."],
  ])('%j is refused', async (files, said) => {
    expect(await ipep(['comparer', ...files])).toEqual({ code: 2, out: '', err: `${said}\n` });
  });

  test('JSON lines are refused: one scenario a file', async () => {
    const line = JSON.stringify(exampleDocument());
    const { code, err } = await ipep(['comparer', first, '-'], `${line}\n${line}\n`);
    expect(code).toBe(2);
    expect(err).toContain('comparer lit un scénario par fichier ; « - » en contient un par ligne.');
  });
});
