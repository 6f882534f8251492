import { describe, expect, test } from 'vitest';
import { parameterEffects } from '../../../src/scenario/compare/parameter-effects.ts';
import { exampleDocument, withValue } from '../documents.ts';

function effects(document: unknown, autre?: unknown) {
  const answer = parameterEffects({ document, autre, groupement: 0 });
  if (!answer.ok) throw new Error(JSON.stringify(answer.erreurs));
  return answer;
}

const changed = (parametres: object) => withValue(exampleDocument(), 'parametres', parametres);

describe('parameterEffects', () => {
  test('without a change nothing moves', () => {
    const { cahier, together, jointEffect, changes } = effects(changed({ tunnel: '0.050' }));
    expect(changes).toEqual([]);
    expect(together).toEqual(cahier);
    expect(jointEffect).toBe('0');
  });

  test('a change alone is all the changes, and resetting it takes it back', () => {
    const { cahier, together, changes } = effects(changed({ coefficientEcart: '1/2' }));
    const [only] = changes;
    expect(only).toMatchObject({ id: 'coefficientEcart', valeur: '1/2', cahierValue: '1/3' });
    expect(only?.seul).toEqual(together);
    expect(only?.without).toEqual(cahier);
    expect(Number(only?.effectAlone)).toBe(-Number(only?.effectOfReturn));
  });

  test('each changed parameter of example 07 is told; the envelope is a choice, which the cahier has too', () => {
    const { changes, together, choice } = effects(exampleDocument('07-parametres-changes.json'));
    expect(changes.map(({ id }) => id)).not.toContain('enveloppe');
    expect(choice.map(({ id }) => id)).toContain('enveloppe');
    expect(changes.every(({ seul, without }) => seul !== null && without !== null)).toBe(true);
    expect(together.total).toBe('1244169.62694633408919123205');
  });

  test('a choice of calculation moves the cahier’s column with the set', () => {
    const document = withValue(exampleDocument(), 'enveloppe', { mode: 'facteur', facteur: '0.5' });
    const { cahier, together, changes, choice } = effects(document);
    expect(changes).toEqual([]);
    expect(cahier).toEqual(together);
    expect(Number(together.total)).toBeLessThan(Number(effects(exampleDocument()).together.total));
    expect(choice).toEqual([
      { id: 'enveloppe', label: "Facteur de l'enveloppe nationale", valeur: '50\u00a0%' },
    ]);
  });

  test('what the changes do together is what each does alone, and their combined effect', () => {
    const { changes, jointEffect, combinedEffect } = effects(
      changed({ coefficientEcart: '1/2', coefficientPartage: '0.6' }),
    );
    const alone = changes.reduce((sum, { effectAlone }) => sum + Number(effectAlone), 0);
    expect(Number(combinedEffect)).toBeCloseTo(Number(jointEffect) - alone, 6);
    expect(Number(combinedEffect)).not.toBeCloseTo(0, 2);
    expect(effects(changed({ tunnel: '0.03' })).combinedEffect).toBe('0');
  });

  test('a change that is not valid alone is told as such', () => {
    const { changes } = effects(changed({ creditsMinimum: '140000', creditsMaximum: '150000' }));
    const [minimum, maximum] = changes;
    expect(minimum).toMatchObject({ seul: null, effectAlone: null });
    expect(minimum?.without).not.toBeNull();
    expect(maximum).toMatchObject({ without: null, effectOfReturn: null });
  });

  test('a second set stands beside the first, or says what is wrong in it', () => {
    const { autre } = effects(changed({ tunnel: '0.03' }), changed({ tunnel: '0.02' }));
    expect(autre?.ok && autre.changes[0]).toMatchObject({ id: 'tunnel', valeur: '0.02' });
    const { autre: same } = effects(changed({ tunnel: '0.03' }), changed({ tunnel: '0.03' }));
    expect(same?.ok && same.ecart).toBe('0');
    const { autre: broken } = effects(exampleDocument(), changed({ tunnel: '2' }));
    expect(broken?.ok === false && broken.erreurs[0]?.path).toBe('parametres.tunnel');
  });

  test('an invalid document gives its errors', () => {
    const answer = parameterEffects({ document: changed({ inconnu: 1 }), groupement: 0 });
    expect(!answer.ok && answer.erreurs[0]?.path).toBe('parametres.inconnu');
  });
});
