import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { centsOf, eurosOf, nearest } from '../../../src/scenario/sharing/cents.ts';
import type { SharingKey } from '../../../src/scenario/sharing/key.ts';
import { memberParts } from '../../../src/scenario/sharing/member-parts.ts';
import { shareCents } from '../../../src/scenario/sharing/shared-cents.ts';
import { type Payment, sharePayments } from '../../../src/scenario/sharing/shared-payments.ts';

const decimal = (most: number) =>
  fc
    .tuple(fc.integer({ min: 0, max: most }), fc.integer({ min: 0, max: 999 }))
    .map(([whole, thousandths]) => `${whole}.${String(thousandths).padStart(3, '0')}`);

/** Keys that hold: under each criterion, the first member has something. */
const keys: fc.Arbitrary<SharingKey> = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 4 }))
  .chain(([members, criteria]) =>
    fc.record({
      criteria: fc
        .array(fc.record({ weight: decimal(9), isEqual: fc.boolean() }), {
          minLength: criteria,
          maxLength: criteria,
        })
        .map((all) =>
          all.map((each, rank) => ({
            ...each,
            nom: `c${rank}`,
            weight: rank === 0 ? `${each.weight}1` : each.weight,
          })),
        ),
      members: fc
        .array(fc.array(decimal(20_000), { minLength: criteria, maxLength: criteria }), {
          minLength: members,
          maxLength: members,
        })
        .map((all) =>
          all.map((values, rank) => ({
            nom: `membre ${rank}`,
            values: rank === 0 ? values.map((value) => `${value}1`) : values,
          })),
        ),
      kept: fc.oneof(
        fc
          .integer({ min: 0, max: 10_000 })
          .map((part) => ({ kind: 'part' as const, part: `${part / 10_000}` })),
        decimal(100_000).map((amount) => ({ kind: 'amount' as const, amount })),
      ),
      credits: fc.constantFrom('project' as const, 'shared' as const),
    }),
  );

const payments: fc.Arbitrary<Payment[]> = fc.array(
  fc.record({
    annee: fc.integer({ min: 2019, max: 2024 }),
    sur: fc.option(fc.integer({ min: 2019, max: 2023 })),
    total: fc.oneof(decimal(500_000), fc.constant('0'), fc.constant('73425.92592592592592592593')),
  }),
  { minLength: 1, maxLength: 6 },
);

const sum = (amounts: readonly string[]): bigint =>
  amounts.reduce((total, each) => total + centsOf(each), 0n);

describe('sharePayments', () => {
  test('what is kept and the members add up to what is paid, to the cent, each year and in all', () => {
    fc.assert(
      fc.property(keys, payments, (key, paid) => {
        const shared = sharePayments(key, paid);
        for (const [rank, each] of [...shared.payments, shared.total].entries()) {
          expect(sum([each.kept, ...each.members])).toBe(centsOf(each.paid));
          const given = paid[rank];
          if (given !== undefined) expect(each.paid).toBe(eurosOf(centsOf(given.total)));
        }
        expect(sum(shared.payments.map((each) => each.paid))).toBe(centsOf(shared.total.paid));
      }),
    );
  });

  test('members in another order receive the same, each', () => {
    const shuffled = keys.chain((key) =>
      fc
        .shuffledSubarray([...key.members], { minLength: key.members.length })
        .map((members) => ({ key, members })),
    );
    fc.assert(
      fc.property(shuffled, payments, ({ key, members }, paid) => {
        const byName = (own: SharingKey) =>
          sharePayments(own, paid).payments.map((each) =>
            Object.fromEntries(own.members.map(({ nom }, rank) => [nom, each.members[rank]])),
          );
        expect(byName({ ...key, members })).toEqual(byName(key));
      }),
    );
  });

  test('weights that are all so many times larger share alike, and so do the values of a criterion', () => {
    fc.assert(
      fc.property(keys, payments, fc.integer({ min: 2, max: 1000 }), (key, paid, times) => {
        const larger = (text: string) => fromFourDecimals(BigInt(times) * toFourDecimals(text));
        const weighed = key.criteria.map((each) => ({ ...each, weight: larger(each.weight) }));
        const valued = key.members.map((each) => ({ ...each, values: each.values.map(larger) }));
        const shared = sharePayments(key, paid);
        expect(sharePayments({ ...key, criteria: weighed }, paid)).toEqual(shared);
        expect(sharePayments({ ...key, members: valued }, paid)).toEqual(shared);
      }),
    );
  });

  test('nobody is a cent away from its exact part', () => {
    fc.assert(
      fc.property(keys, fc.bigInt({ min: 0n, max: 10n ** 12n }), (key, cents) => {
        const parts = memberParts(key);
        const names = key.members.map(({ nom }) => nom);
        for (const [rank, share] of shareCents(cents, parts, names).entries()) {
          const exact = cents * (parts.numerators[rank] ?? 0n);
          const apart = share * parts.whole - exact;
          expect(apart < parts.whole && apart > -parts.whole).toBe(true);
        }
      }),
    );
  });

  test('by hand: 30 % kept of 100,01 €, then a sixth, a third and a half', () => {
    const shared = sharePayments(key(['1', '2', '3'], { kind: 'part', part: '0.3' }), [
      { annee: 2021, sur: 2020, total: '100.005' },
    ]);
    // 100,01 € once rounded; 30,003 kept; of 70,01: 11,6683…, 23,3366… and 35,005. The two cents left go to the first two.
    expect(shared.payments).toEqual([
      { annee: 2021, sur: 2020, paid: '100.01', kept: '30.00', members: ['11.67', '23.34', '35.00'] },
    ]);
  });

  test('three alike: the cent that is left goes to the first by its name', () => {
    const alike = key(['1', '1', '1'], { kind: 'part', part: '0' });
    const [year] = sharePayments(alike, [{ annee: 2021, sur: 2020, total: '100' }]).payments;
    expect(year?.members).toEqual(['33.34', '33.33', '33.33']);
  });

  test('credits go whole to the project, unless they are in the key; an amount keeps no more than is paid', () => {
    const paid = [
      { annee: 2019, sur: null, total: '60000' },
      { annee: 2020, sur: 2019, total: '15000' },
      { annee: 2021, sur: 2020, total: '0' },
    ];
    const own = key(['1', '1'], { kind: 'amount', amount: '20000' });
    expect(sharePayments(own, paid).payments.map(({ kept, members }) => [kept, ...members])).toEqual([
      ['60000.00', '0.00', '0.00'],
      ['15000.00', '0.00', '0.00'],
      ['0.00', '0.00', '0.00'],
    ]);
    expect(sharePayments({ ...own, credits: 'shared' }, paid).payments[0]).toMatchObject({
      kept: '20000.00',
      members: ['20000.00', '20000.00'],
    });
  });
});

describe('memberParts', () => {
  test('the mean of the parts of each criterion, by their weights', () => {
    const parts = memberParts({
      criteria: [
        { nom: 'égal', weight: '1', isEqual: true },
        { nom: 'heures', weight: '3', isEqual: false },
        { nom: 'de côté', weight: '0', isEqual: false },
      ],
      members: [
        { nom: 'A', values: ['', '1.5', '7'] },
        { nom: 'B', values: ['', '0.5', '0'] },
      ],
      kept: { kind: 'part', part: '0' },
      credits: 'project',
    });
    // 1/4 × 1/2 + 3/4 × 3/4 = 11/16
    expect(parts).toEqual({ numerators: [11n, 5n], whole: 16n });
  });

  test('a key that shares nothing is no key', () => {
    expect(() => memberParts(key(['0', '0'], { kind: 'part', part: '0' }))).toThrow(RangeError);
  });
});

describe('centsOf', () => {
  test('half a cent goes up, as amounts are shown', () => {
    expect(['0', '0.004', '0.005', '12.345', '73425.92592592592592592593'].map(centsOf)).toEqual([
      0n,
      0n,
      1n,
      1235n,
      7342593n,
    ]);
    expect(nearest(1n, 3n)).toBe(0n);
    expect(['5', '123456'].map((cents) => eurosOf(BigInt(cents)))).toEqual(['0.05', '1234.56']);
  });

  test('no amount is below zero', () => {
    expect(() => centsOf('-1')).toThrow(RangeError);
    expect(() => centsOf('abc')).toThrow(RangeError);
  });
});

/** A key of one criterion. */
function key(values: readonly string[], kept: SharingKey['kept']): SharingKey {
  return {
    criteria: [{ nom: 'c', weight: '1', isEqual: false }],
    members: values.map((value, rank) => ({ nom: `membre ${rank}`, values: [value] })),
    kept,
    credits: 'project',
  };
}

/** Decimal texts of four decimals at most, as whole numbers, and back. */
function toFourDecimals(text: string): bigint {
  const [whole = '0', decimals = ''] = text.split('.');
  return BigInt(whole + decimals.padEnd(4, '0'));
}
const fromFourDecimals = (value: bigint): string => {
  const digits = `${value}`.padStart(5, '0');
  return `${digits.slice(0, -4)}.${digits.slice(-4)}`;
};
