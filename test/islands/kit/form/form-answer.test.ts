import { beforeEach, describe, expect, test, vi } from 'vitest';
import { creerReponse, type Jugement } from '../../../../src/islands/kit/form/form-answer.ts';
import { creerFormulaire } from '../../../../src/store/form.ts';
import type { Issue } from '../../../../src/workers/calculation/calculation-client.ts';

type Champs = 'age';
type Fin = (issue: Issue<Jugement<Champs, string>>) => void;

const fini = (resultat: string) => ({ etat: 'fini', resultat: { ok: true, resultat } }) as const;

/** A form, its answer, and the questions that have been asked of the worker. */
function scene() {
  const formulaire = creerFormulaire<Champs>('ipep-essai/1', { age: '40' });
  const asked: { readonly age: string; readonly finir: Fin }[] = [];
  const reponse = creerReponse<Champs, string>(
    formulaire,
    ({ age }) => new Promise((finir) => asked.push({ age, finir })),
  );
  const answer = async (rank: number, issue: Parameters<Fin>[0]) => {
    asked[rank]?.finir(issue);
    await Promise.resolve();
    await Promise.resolve();
  };
  return { formulaire, asked, reponse, answer };
}

beforeEach(() => {
  // What is typed is written after a while: no test waits for it.
  vi.useFakeTimers();
  vi.stubGlobal('localStorage', undefined);
  // A page that keeps nothing asks before it closes.
  vi.stubGlobal('addEventListener', () => undefined);
});

describe('creerReponse(formulaire, demander)', () => {
  test('asks nothing of a form that nobody has touched', () => {
    const { asked, reponse } = scene();
    reponse.suivre();
    expect(asked).toHaveLength(0);
  });

  test('asks at each change, and shows the answer to what is typed', async () => {
    const { formulaire, asked, reponse, answer } = scene();
    reponse.suivre();
    formulaire.ecrire('age', '41');
    expect([asked.map(({ age }) => age), reponse.fraicheur.value]).toEqual([['41'], 'en-cours']);
    await answer(0, fini('quarante et un'));
    expect([reponse.resultat.value, reponse.fraicheur.value]).toEqual(['quarante et un', 'a-jour']);
  });

  test('drops the answer to what is typed no more', async () => {
    const { formulaire, reponse, answer } = scene();
    reponse.suivre();
    formulaire.ecrire('age', '41');
    formulaire.ecrire('age', '42');
    await answer(0, fini('old'));
    expect([reponse.resultat.value, reponse.fraicheur.value]).toEqual([undefined, 'en-cours']);
    await answer(1, fini('new'));
    expect(reponse.resultat.value).toBe('new');
  });

  test('keeps the last result while fields are refused, and says why', async () => {
    const { formulaire, reponse, answer } = scene();
    reponse.suivre();
    formulaire.ecrire('age', '41');
    await answer(0, fini('quarante et un'));
    formulaire.ecrire('age', 'x');
    await answer(1, { etat: 'fini', resultat: { ok: false, refus: { age: 'nombre attendu' } } });
    expect([reponse.resultat.value, reponse.fraicheur.value, reponse.refus.value]).toEqual([
      'quarante et un',
      'refuse',
      { age: 'nombre attendu' },
    ]);
  });

  test('says a breakdown, and reessayer() asks again', async () => {
    const { formulaire, asked, reponse, answer } = scene();
    reponse.suivre();
    formulaire.ecrire('age', '41');
    await answer(0, { etat: 'panne', message: 'arrêté' });
    expect([reponse.fraicheur.value, reponse.panne.value]).toEqual(['panne', 'arrêté']);
    reponse.reessayer();
    await answer(1, fini('ok'));
    expect([asked.length, reponse.resultat.value, reponse.panne.value]).toEqual([2, 'ok', undefined]);
  });
});
