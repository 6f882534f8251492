import { describe, expect, test } from 'vitest';
import { example, exampleView } from '../../../src/scenario/examples/first-example.ts';
import { readScenario } from '../../../src/scenario/format/schema/scenario-schema.ts';
import { type OtherModelReading, readOtherModel } from '../../../src/scenario/other-model/reading.ts';
import type { Reference } from '../../../src/scenario/other-model/references.ts';
import { evaluate } from '../../../src/scenario/run/evaluate.ts';

const question = (annee: number) => ({ document: example, vue: { ...exampleView, annee } });

function reading(annee: number, reference?: Reference): OtherModelReading {
  const read = readOtherModel(question(annee), reference);
  if (!read.ok) throw new RangeError('the example is not valid');
  return read;
}

describe('readOtherModel(question, reference)', () => {
  test('gives what the results give of Ipep, and the other model what the year has', () => {
    const lu = readScenario(example);
    if (!lu.ok) throw new RangeError('the example is not valid');
    const { groupements } = evaluate(lu.scenario);
    for (const annee of [1, 3]) {
      const read = reading(annee);
      const year = groupements[0]?.annees.find((each) => each.annee === read.annee);
      expect(read.own.interessement).toBeCloseTo(Number(year?.interessement), 6);
      expect(read.own.gains).toBeCloseTo(Number(year?.gains), 6);
      expect(Number(read.given.qualite)).toBeCloseTo(Number(year?.partQualite), 12);
      expect(read.ipep.at(-1)?.id).toBe('interessement');
      expect(Number(read.mssp.at(-1)?.value)).toBeCloseTo(read.own.mssp, 6);
    }
  });

  test('compares to the past that is followed, or to the adjusted spending', () => {
    const [past, adjusted] = [reading(2), reading(2, 'ajustee')];
    expect(past.given.reference).not.toBe(adjusted.given.reference);
    expect(past.given.depense).toBe(adjusted.given.depense);
    const evolution = past.ipep.find(({ id }) => id === 'evolution');
    expect(Number(past.given.reference) - Number(past.given.depense)).toBeCloseTo(
      Number(evolution?.value),
      6,
    );
  });

  test('the curve jumps at the minimum rate, from nothing, and is nothing before it', () => {
    const { curve, minimumRate } = reading(2);
    const at = curve.filter(({ rate }) => Math.abs(rate - minimumRate) < 1e-12).map(({ mssp }) => mssp);
    expect(at).toHaveLength(2);
    expect(at[0]).toBe(0);
    expect(at[1]).toBeGreaterThan(0);
    for (const { rate, mssp } of curve)
      expect(mssp > 0).toBe(rate > minimumRate || (mssp > 0 && rate >= minimumRate - 1e-12));
    expect(curve[0]?.rate).toBe(0);
    expect(curve.at(-1)?.rate).toBeCloseTo(0.12, 12);
  });

  test('refuses what is not valid, and computes nothing of it', () => {
    const read = readOtherModel({ document: { ...example, groupements: [] }, vue: exampleView });
    expect(read.ok).toBe(false);
  });
});
