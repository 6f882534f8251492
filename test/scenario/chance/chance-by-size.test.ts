import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../../src/scenario/chance/blocks.ts';
import { surePart } from '../../../src/scenario/chance/chance.ts';
import {
  type ChanceQuestion,
  chanceBySize,
  drawRequest,
} from '../../../src/scenario/chance/chance-by-size.ts';
import { drawBlock } from '../../../src/scenario/chance/draws.ts';
import { equivalentEffort } from '../../../src/scenario/chance/equivalent-effort.ts';

const cahier = { tunnel: 0.05, coefficientEcart: 1 / 3, coefficientPartage: 0.5, yearsBack: 1 };
const rules = Array.from({ length: 5 }, () => cahier);
const question: ChanceQuestion = {
  patients: [5000, 12_000],
  depense: 2500,
  cv: 2.5,
  correlation: 0.5,
  rules,
  tirages: 3000,
  graine: 1,
};

describe('chanceBySize', () => {
  test('the same bytes on draws of other workers', () => {
    const apart = blocksOf(question.tirages)
      .reverse()
      .map((block) => drawBlock(drawRequest(question), block))
      .reverse();
    expect(JSON.stringify(chanceBySize(question, apart))).toBe(JSON.stringify(chanceBySize(question)));
  });

  test('without dispersion nothing is paid, and no effort is worth it', () => {
    for (const size of chanceBySize({ ...question, cv: 0 }))
      expect(size).toEqual({
        patients: size.patients,
        ecartType: 0,
        probabiliteEcart: 0,
        probabiliteEvolution: 0,
        probabiliteUneFois: 0,
        gainsAttendus: { exact: 0, tirages: 0, erreurType: 0 },
        partDesDepenses: 0,
        effortEquivalent: 0,
      });
  });

  test('the equivalent effort, put back, pays what chance pays', () => {
    for (const { gainsAttendus, effortEquivalent, partDesDepenses } of chanceBySize(question)) {
      expect(surePart(rules, effortEquivalent ?? 0) * question.depense).toBeCloseTo(gainsAttendus.exact, 9);
      expect(partDesDepenses * question.depense).toBeCloseTo(gainsAttendus.exact, 12);
    }
  });
});

describe('surePart', () => {
  test('an évolution each year, and no écart inside the interval', () => {
    const [share, x] = [0.5 * (2 / 3), 0.005];
    expect(surePart(rules, x)).toBeCloseTo((share * (1 - (1 - x) ** 5)) / 5, 15);
  });

  test('an écart too, once the interval is left', () => {
    const x = 0.02;
    const beyond = [1, 2, 3, 4, 5].map((year) => Math.max(0, 0.95 - (1 - x) ** year));
    const ecarts = beyond.reduce((sum, each) => sum + each) / 5;
    const evolutions = (1 - (1 - x) ** 5) / 5;
    expect(surePart(rules, x)).toBeCloseTo(0.5 * (ecarts / 3 + (2 / 3) * evolutions), 15);
  });
});

describe('equivalentEffort', () => {
  test('null where no slow-down pays as much, nought where nothing is to be paid', () => {
    expect(equivalentEffort(0, rules)).toBe(0);
    expect(equivalentEffort(0.5, rules)).toBeNull();
  });

  test('of one year, the part divided by what an évolution brings', () => {
    expect(equivalentEffort(0.003, [cahier])).toBeCloseTo(0.009, 12);
  });
});
