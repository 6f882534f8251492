import { expect, test } from 'vitest';
import { casesOf, drawn, type Offered, withKnownCases } from '../../src/exercises/choice.ts';
import { readExerciseFragment } from '../../src/exercises/link.ts';
import { offeredCases } from '../../src/exercises/offered-cases.ts';
import { situationOf, situations } from '../../src/exercises/situations/all-situations.ts';

/** By their ids: what one reads here is which case it is. */
const offered: readonly Offered[] = offeredCases.map((each) => ({ ...each, id: each.former }));
const any = { level: 'regle', rule: '', situation: '' } as const;
const ids = (rule: string) => casesOf(offered, { ...any, rule }).map(({ id }) => id);

test('a page takes in the cases of its rules, a rule its own, none all of one rule', () => {
  expect(ids('avance')).toContain('versement-repris');
  expect(ids('avance.versement')).toEqual(['versement-avance', 'versement-repris']);
  expect(ids('')).toHaveLength(situations.filter(({ level }) => level === 'regle').length);
  expect(casesOf(offered, { ...any, level: 'annees', rule: 'ecart' }).map(({ id }) => id)).toEqual([
    'annees-deux',
    'annees-cinq',
  ]);
});

test('chance draws each case of a choice, and another than the last one where there is one', () => {
  const among = ids('ecart');
  const draws = [0, 0.34, 0.67, 0.999, 1].map((chance) =>
    drawn(offered, { ...any, rule: 'ecart' }, '', chance),
  );
  expect(new Set(draws)).toEqual(new Set(among));
  for (const chance of [0, 0.5, 1])
    expect(drawn(offered, { ...any, rule: 'ecart' }, 'ecart-dedans', chance)).not.toBe('ecart-dedans');
  expect(drawn(offered, { ...any, rule: 'plafonds.plafond' }, 'plafond', 0.5)).toBe('plafond');
});

test('a case that is chosen is drawn, unless it is of another choice; nothing is drawn of nothing', () => {
  const chosen = { ...any, rule: 'ecart', situation: 'ecart-dessus' };
  expect(drawn(offered, chosen, 'ecart-dessus', 0)).toBe('ecart-dessus');
  expect(drawn(offered, { ...chosen, rule: 'gains' }, '', 0)).toMatch(/^(gains|montant)-/);
  expect(drawn(offered, { ...any, rule: 'eligibilite' }, '', 0)).toBeUndefined();
});

test('a link has the code of each of its cases, by which no learner knows the answer; an address of the first day too', () => {
  const link = (hash: string) => withKnownCases(readExerciseFragment(hash), offeredCases);
  for (const { id, former } of offeredCases) {
    expect(id).toMatch(/^[b-df-hj-np-tv-xz2-9]{3}$/);
    expect(link(`#e=1.${former}.4821`)).toEqual(link(`#e=1.${id}.4821`));
    expect(link(`#e=1.${id}.4821`)).toMatchObject({ cases: [id], seed: 4821 });
    expect(situationOf(id)).toBe(situationOf(former));
  }
  expect(new Set(offeredCases.map(({ id }) => id)).size).toBe(situations.length);
  expect(link('#e=1.ecart-dedans.tout-est-vrai.3')).toMatchObject({
    fault: 'unknown',
    received: 'tout-est-vrai',
  });
  expect(link('#e=2.ecart-dedans.3')).toMatchObject({ fault: 'version' });
});
