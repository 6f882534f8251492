import { describe, expect, test } from 'vitest';
import { calculer, expliquer, type Fault, type Refusal, valider } from '../../src/api/ipep.ts';
import { ipep, written } from '../cli/run.ts';
import { exampleDocument, exampleText, withValue } from '../scenario/documents.ts';

const scenario = exampleDocument();

/** What is refused, each fault with its three texts and nothing more. */
function faultsOf(answer: { readonly ok: true } | Refusal): readonly Fault[] {
  if (answer.ok) throw new Error('not refused');
  for (const fault of answer.erreurs) {
    expect(Object.keys(fault)).toEqual(['chemin', 'attendu', 'recu']);
    expect(Object.values(fault).map((each) => typeof each)).toEqual(['string', 'string', 'string']);
  }
  return answer.erreurs;
}

describe('the package refuses in one shape', () => {
  test('what is wrong in a scenario, as ipep valider says it', async () => {
    const wrong = withValue(withValue(scenario, 'groupements[0].nom', ' '), 'parametres', { tunnel: 'x' });
    const faults = faultsOf(valider(wrong));
    expect(faults.map(({ chemin }) => chemin)).toEqual(['parametres.tunnel', 'groupements[0].nom']);
    expect(faultsOf(calculer(wrong))).toEqual(faults);
    expect(faultsOf(expliquer(wrong))).toEqual(faults);
    const { err } = await ipep(['valider', written('faux.json', JSON.stringify(wrong))]);
    for (const { chemin, attendu } of faults) {
      expect(err).toContain(chemin);
      expect(err).toContain(attendu);
    }
  });

  test('whatever is given in the place of a scenario', () => {
    const circular: Record<string, unknown> = {};
    circular['groupements'] = [circular];
    const all = [
      undefined,
      null,
      '',
      '{',
      '[]',
      3,
      10n,
      Symbol('s'),
      () => 3,
      [],
      circular,
      new Date(Number.NaN),
    ];
    for (const given of all)
      for (const ask of [calculer, valider, expliquer]) expect(faultsOf(ask(given))).not.toEqual([]);
  });

  test('a groupement, a year or a reader that is not there, with those that are', () => {
    const nobody = { groupement: 'Personne' };
    expect(faultsOf(expliquer(scenario, nobody))).toEqual([
      {
        chemin: 'groupement',
        attendu: "l'un de ceux-ci : Maison de santé des Tilleuls",
        recu: expect.stringContaining('Personne'),
      },
    ]);
    expect(faultsOf(expliquer(scenario, { annee: 1900 }))[0]).toMatchObject({ chemin: 'annee' });
    for (const groupement of [7, Object.create(null), Symbol('s')])
      expect(faultsOf(expliquer(scenario, { groupement }))[0]).toMatchObject({ chemin: 'groupement' });
    for (const reader of ['lignes', Symbol('s'), null])
      expect(faultsOf(calculer(scenario, { lecteur: reader as 'exact' }))[0]).toMatchObject({
        chemin: 'lecteur',
      });
  });
});

test('null options are none, as an absent argument is', () => {
  expect(calculer(scenario, null)).toEqual(calculer(scenario));
  expect(expliquer(scenario, null)).toEqual(expliquer(scenario));
});

test('expliquer takes the name of a groupement as the command does, spaces around it apart', () => {
  const plain = expliquer(exampleText('01-maison-de-sante.json'));
  expect(plain.ok).toBe(true);
  expect(expliquer(scenario, { groupement: '  Maison de santé des Tilleuls ' })).toEqual(plain);
});
