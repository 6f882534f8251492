import { expect, test } from 'vitest';
import {
  numberBefore,
  withLater,
  withoutLater,
  withParameter,
} from '../../../src/scenario/edit/parameters.ts';

test.each([
  [undefined, '0.04', { tunnel: '0.04' }],
  [{ plafond: '0.1' }, '0.04', { plafond: '0.1', tunnel: '0.04' }],
  [{ tunnel: '0.03' }, 'douze', { tunnel: 'douze' }],
  [{ plafond: '0.1', tunnel: '0.03' }, '0.050', { plafond: '0.1' }],
  [{ plafond: '0.1', tunnel: '0.03' }, undefined, { plafond: '0.1' }],
])('withParameter(%j, tunnel, %s, 0.05) is %j, and leaves the years', (parametres, given, expected) => {
  const parametresParAnnee = { '2021': { tunnel: '0.02' } };
  const set = { ...(parametres && { parametres }), parametresParAnnee };
  expect(withParameter(set, 'tunnel', given, '0.05')).toEqual({ parametres: expected, parametresParAnnee });
});

test('withLater(values, id, year, given) adds to a year, and withoutLater leaves no empty year behind', () => {
  const one = withLater(undefined, 'tunnel', '2021', '0.03');
  expect(one).toEqual({ '2021': { tunnel: '0.03' } });
  const two = withLater(one, 'plafondGroupement', '2021', 'un');
  const three = withLater(two, 'tunnel', '2022', '0.05');
  expect(three).toEqual({
    '2021': { tunnel: '0.03', plafondGroupement: 'un' },
    '2022': { tunnel: '0.05' },
  });
  expect(withoutLater(three, 'tunnel', '2022')).toEqual(two);
  expect(withoutLater(two, 'tunnel', '2021')).toEqual({ '2021': { plafondGroupement: 'un' } });
  expect(withoutLater(one, 'tunnel', '2021')).toBeUndefined();
  expect(withoutLater(undefined, 'tunnel', '2021')).toBeUndefined();
});

test('numberBefore(set, id, year): what is typed and is no number is passed over', () => {
  const set = {
    parametresParAnnee: { '2020': { tunnel: '' }, '2021': { tunnel: 'abc' }, '2022': { tunnel: '0.02' } },
  };
  expect(numberBefore(set, 'tunnel', '2022')).toBeUndefined();
  expect(numberBefore({ ...set, parametres: { tunnel: '1/20' } }, 'tunnel', '2022')).toBe('1/20');
  expect(numberBefore(set, 'tunnel', '2023')).toBe('0.02');
});
