import { describe, expect, test } from 'vitest';
import { effetsParametres } from '../../../src/scenario/compare/parameter-effects.ts';
import { exampleDocument, withValue } from '../documents.ts';

function effects(document: unknown, autre?: unknown) {
  const answer = effetsParametres({ document, autre, groupement: 0 });
  if (!answer.ok) throw new Error(JSON.stringify(answer.erreurs));
  return answer;
}

const changed = (parametres: object) => withValue(exampleDocument(), 'parametres', parametres);

describe('effetsParametres', () => {
  test('without a change nothing moves', () => {
    const { cahier, ensemble, effetEnsemble, changements } = effects(changed({ tunnel: '0.050' }));
    expect(changements).toEqual([]);
    expect(ensemble).toEqual(cahier);
    expect(effetEnsemble).toBe('0');
  });

  test('a change alone is all the changes, and resetting it takes it back', () => {
    const { cahier, ensemble, changements } = effects(changed({ coefficientEcart: '1/2' }));
    const [only] = changements;
    expect(only).toMatchObject({ id: 'coefficientEcart', valeur: '1/2', valeurDuCahier: '1/3' });
    expect(only?.seul).toEqual(ensemble);
    expect(only?.sans).toEqual(cahier);
    expect(Number(only?.effetSeul)).toBe(-Number(only?.effetRetour));
  });

  test('each changed parameter of example 07 is told; the envelope is a choice, which the cahier has too', () => {
    const { changements, ensemble, choix } = effects(exampleDocument('07-parametres-changes.json'));
    expect(changements.map(({ id }) => id)).not.toContain('enveloppe');
    expect(choix.map(({ id }) => id)).toContain('enveloppe');
    expect(changements.every(({ seul, sans }) => seul !== null && sans !== null)).toBe(true);
    expect(ensemble.total).toBe('1244169.62694633408919123205');
  });

  test('a choice of calculation moves the cahier’s column with the set', () => {
    const document = withValue(exampleDocument(), 'enveloppe', { mode: 'facteur', facteur: '0.5' });
    const { cahier, ensemble, changements, choix } = effects(document);
    expect(changements).toEqual([]);
    expect(cahier).toEqual(ensemble);
    expect(Number(ensemble.total)).toBeLessThan(Number(effects(exampleDocument()).ensemble.total));
    expect(choix).toEqual([
      { id: 'enveloppe', label: "Facteur de l'enveloppe nationale", valeur: '50\u00a0%' },
    ]);
  });

  test('what the changes do together is what each does alone, and their combined effect', () => {
    const { changements, effetEnsemble, effetCombine } = effects(
      changed({ coefficientEcart: '1/2', coefficientPartage: '0.6' }),
    );
    const alone = changements.reduce((sum, { effetSeul }) => sum + Number(effetSeul), 0);
    expect(Number(effetCombine)).toBeCloseTo(Number(effetEnsemble) - alone, 6);
    expect(Number(effetCombine)).not.toBeCloseTo(0, 2);
    expect(effects(changed({ tunnel: '0.03' })).effetCombine).toBe('0');
  });

  test('a change that is not valid alone is told as such', () => {
    const { changements } = effects(changed({ creditsMinimum: '140000', creditsMaximum: '150000' }));
    const [minimum, maximum] = changements;
    expect(minimum).toMatchObject({ seul: null, effetSeul: null });
    expect(minimum?.sans).not.toBeNull();
    expect(maximum).toMatchObject({ sans: null, effetRetour: null });
  });

  test('a second set stands beside the first, or says what is wrong in it', () => {
    const { autre } = effects(changed({ tunnel: '0.03' }), changed({ tunnel: '0.02' }));
    expect(autre?.ok && autre.changements[0]).toMatchObject({ id: 'tunnel', valeur: '0.02' });
    const { autre: same } = effects(changed({ tunnel: '0.03' }), changed({ tunnel: '0.03' }));
    expect(same?.ok && same.ecart).toBe('0');
    const { autre: broken } = effects(exampleDocument(), changed({ tunnel: '2' }));
    expect(broken?.ok === false && broken.erreurs[0]?.chemin).toBe('parametres.tunnel');
  });

  test('an invalid document gives its errors', () => {
    const answer = effetsParametres({ document: changed({ inconnu: 1 }), groupement: 0 });
    expect(!answer.ok && answer.erreurs[0]?.chemin).toBe('parametres.inconnu');
  });
});
