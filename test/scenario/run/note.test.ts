import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rules } from '../../../src/cahier/edition-2019/rules/all-rules.ts';
import { exact } from '../../../src/formula/read/exact.ts';
import { exactEngine } from '../../../src/scenario/run/engine.ts';
import { noteOf, type Values } from '../quality.ts';

const RISING = 1;
const FALLING = 2;

const values = (valeur: string, precedente: string, intermediaire: string, cible: string): Values => ({
  valeur,
  precedente,
  intermediaire,
  cible,
});

/** The same indicator seen from the other side: every value and its sign turned. */
const turned = ({ valeur, precedente, intermediaire, cible }: Values): Values => {
  const turn = (text: string) => (text.startsWith('-') ? text.slice(1) : `-${text}`);
  return values(turn(valeur), turn(precedente ?? '0'), turn(intermediaire), turn(cible));
};

describe('noteIndicateur', () => {
  // Intermediate goal 50, target 80; h = 0.5, floor −0.5.
  test.each([
    ['beyond the target', values('90', '40', '50', '80'), '1'],
    ['exactly on the target', values('80', '40', '50', '80'), '1'],
    ['just under the target', values('79.999', '40', '50', '80'), '0.99998333333333333333'],
    ['halfway to the target', values('65', '40', '50', '80'), '0.75'],
    ['exactly on the intermediate goal, which it had not reached', values('50', '40', '50', '80'), '0.5'],
    ['exactly on the intermediate goal, where it was', values('50', '50', '50', '80'), '0.5'],
    ['exactly on the intermediate goal, from above', values('50', '70', '50', '80'), '0.5'],
    ['below, three quarters of the way up', values('47.5', '40', '50', '80'), '0.375'],
    ['below, no progress', values('40', '40', '50', '80'), '0'],
    ['below, a small fall', values('38', '40', '50', '80'), '-0.1'],
    ['below, a fall that meets the floor exactly', values('30', '40', '50', '80'), '-0.5'],
    ['below, a fall past the floor', values('10', '40', '50', '80'), '-0.5'],
    ['fallen back from just above the intermediate goal', values('49.999', '50.001', '50', '80'), '-0.5'],
    ['fallen back from exactly the intermediate goal', values('49.999', '50', '50', '80'), '-0.5'],
    ['fallen back from beyond the target', values('49', '85', '50', '80'), '-0.5'],
  ])('%s: both directions, both readers', (_, given, wanted) => {
    for (const [numero, each] of [[RISING, given] as const, [FALLING, turned(given)] as const]) {
      const { note, columns } = noteOf(numero, each);
      expect(note, String(numero)).toBe(wanted);
      expect(columns, String(numero)).toBeCloseTo(Number(wanted), 9);
    }
  });

  test('without a value of the year before, an indicator that rises starts from 0', () => {
    const { precedente: _, ...without } = values('0.1', '', '0.2', '0.5');
    expect(noteOf(RISING, without).note).toBe('0.25');
    expect(noteOf(RISING, { ...without, valeur: '-0.1' }).note).toBe('-0.25');
  });

  test('the share at the intermediate goal and the floor are parameters', () => {
    const parametres = { partObjectifIntermediaire: '0.4', plancherDegradation: '-0.3' };
    const at = (valeur: string) => noteOf(RISING, values(valeur, '40', '50', '80'), parametres).note;
    expect(['50', '65', '45', '30', '0'].map(at)).toEqual(['0.4', '0.7', '0.2', '-0.3', '-0.3']);
  });

  test('a share of 0 at the intermediate goal, or a floor of 0, still gives notes', () => {
    const below = values('45', '40', '50', '80');
    expect(noteOf(RISING, below, { partObjectifIntermediaire: '0' }).note).toBe('0');
    expect(noteOf(RISING, values('30', '40', '50', '80'), { plancherDegradation: '0' }).note).toBe('0');
    expect(noteOf(RISING, values('65', '40', '50', '80'), { partObjectifIntermediaire: '1' }).note).toBe('1');
  });
});

/** Any indicator: an intermediate goal before its target, any year before, h and the floor within their bounds. */
const indicator = fc
  .record({
    intermediaire: fc.integer({ min: -500, max: 500 }),
    gap: fc.integer({ min: 1, max: 400 }),
    precedente: fc.integer({ min: -1000, max: 1000 }),
    h: fc.integer({ min: 0, max: 100 }),
    floor: fc.integer({ min: -100, max: 0 }),
    falls: fc.boolean(),
  })
  .map(({ intermediaire, gap, precedente, h, floor, falls }) => ({
    falls,
    sign: falls ? -1 : 1,
    intermediaire,
    precedente,
    cible: intermediaire + (falls ? -gap : gap),
    floor: floor / 100,
    parametres: {
      partObjectifIntermediaire: (h / 100).toFixed(2),
      plancherDegradation: (floor / 100).toFixed(2),
    },
  }));

type Indicator = typeof indicator extends fc.Arbitrary<infer I> ? I : never;

const program = exact([rules.noteIndicateur]);
const { number } = exactEngine;

/** The rule alone, without a scenario around it. */
function note({ falls, precedente, intermediaire, cible, parametres }: Indicator, valeur: string): number {
  const item = {
    valeur: number(valeur),
    valeurPrecedente: number(String(precedente)),
    valeurIntermediaire: number(String(intermediaire)),
    valeurCible: number(String(cible)),
    baisseAttendue: number(falls ? '1' : '0'),
  };
  const given = Object.fromEntries(Object.entries(parametres).map(([id, text]) => [id, number(text)]));
  return program
    .run(given, [{ inputs: {}, items: [item], group: 0 }])
    .value(rules.noteIndicateur, 0, 0)
    .toNumber();
}

describe('noteIndicateur, for any indicator', () => {
  test('never falls when the value goes towards what is expected', () => {
    fc.assert(
      fc.property(indicator, fc.integer({ min: -1200, max: 1200 }), fc.nat(500), (each, valeur, better) => {
        const [before, after] = [note(each, `${valeur}`), note(each, `${valeur + each.sign * better}`)];
        expect(after).toBeGreaterThanOrEqual(before - 1e-15);
      }),
      { numRuns: 20000 },
    );
  });

  test('stays between the floor and 1', () => {
    fc.assert(
      fc.property(indicator, fc.integer({ min: -1200, max: 1200 }), (each, valeur) => {
        const found = note(each, `${valeur}`);
        expect(found).toBeGreaterThanOrEqual(each.floor);
        expect(found).toBeLessThanOrEqual(1);
      }),
      { numRuns: 20000 },
    );
  });

  const near = (value: number, by: string): string => {
    // A millionth below an integer, written in decimals.
    const scaled = BigInt(value) * 1_000_000n + BigInt(by);
    const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(7, '0');
    return `${scaled < 0n ? '-' : ''}${digits.slice(0, -6)}.${digits.slice(-6)}`;
  };

  test('is continuous at the target', () => {
    fc.assert(
      fc.property(indicator, (each) => {
        const under = note(each, near(each.cible, each.falls ? '1' : '-1'));
        expect(1 - under).toBeLessThan(2e-6);
      }),
      { numRuns: 2000 },
    );
  });

  test('is continuous at the intermediate goal when the year before was below it, else jumps to the floor', () => {
    fc.assert(
      fc.property(indicator, (each) => {
        const at = note(each, `${each.intermediaire}`);
        const under = note(each, near(each.intermediaire, each.falls ? '1' : '-1'));
        const wasBelow = each.sign * (each.intermediaire - each.precedente) > 0;
        expect(at).toBeCloseTo(Number(each.parametres.partObjectifIntermediaire), 12);
        // The slope below is h over the way from the year before, 1 at least.
        if (wasBelow) expect(at - under).toBeLessThan(2e-6);
        else expect(under).toBeCloseTo(each.floor, 12);
      }),
      { numRuns: 2000 },
    );
  });
});
