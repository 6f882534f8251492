import { expect, test } from 'vitest';
import { defaultMargins } from '../../../src/scenario/estimate/margins.ts';
import { depart } from '../../../src/store/state/state.ts';
import { reread } from '../../../src/store/storage/older-versions.ts';
import { estimation } from '../../scenario/estimations.ts';

test('reread(value) keeps whatever part of a saisie can be read, and leaves the others', () => {
  const whole = {
    ...depart,
    estimation,
    estimationGardee: estimation,
    anneesGardees: depart.scenario.groupements,
    marges: defaultMargins,
    autreJeu: { tunnel: '0.04' },
    confirmees: { 'groupements[0].annees[1].patients': 12000 },
  };
  expect(reread({ saisie: whole, fragment: '' })?.saisie).toEqual(whole);
  for (const part of Object.keys(whole).filter((key) => !(key in depart))) {
    const { [part as 'marges']: _, ...others } = whole;
    expect(reread({ saisie: { ...whole, [part]: [] }, fragment: '' })?.saisie, part).toEqual(others);
  }
});
