import { describe, expect, test } from 'vitest';
import { chance } from '../../../src/scenario/chance/chance.ts';
import { startingDispersion } from '../../../src/scenario/chance/dispersion.ts';
import { chanceUnder, density, meanExcess } from '../../../src/scenario/chance/normal-law.ts';
import { chanceBeside } from '../../../src/scenario/chance/unchanged-groupement.ts';
import { exampleDocument, withValue } from '../documents.ts';

const cahier = { tunnel: 0.05, coefficientEcart: 1 / 3, coefficientPartage: 0.5, yearsBack: 1 };
const rules = Array.from({ length: 5 }, () => cahier);
const all = (change: object) => rules.map((each) => ({ ...each, ...change }));
const groupement = { patients: 12_000, depense: 2500 };

describe('the normal law', () => {
  // Abramowitz and Stegun, tables 26.1 and 26.2.
  test.each([
    [0, 0.5],
    [1, 0.841344746068543],
    [1.959963984540054, 0.975],
    [3, 0.99865010196837],
    [3.5, 0.999767370920964],
    [-5, 2.866515718791939e-7],
  ])('chanceUnder(%d) is %d', (x, expected) => {
    expect(Math.abs(chanceUnder(x) / expected - 1)).toBeLessThan(1e-13);
    expect(chanceUnder(x) + chanceUnder(-x)).toBeCloseTo(1, 14);
  });

  test('both sides of where the tail begins agree', () => {
    const rise = (chanceUnder(-3 + 1e-6) - chanceUnder(-3 - 1e-6)) / 2e-6;
    expect(rise / density(-3)).toBeCloseTo(1, 6);
  });

  test('meanExcess: 1/√(2π) at nought, and what a sum finds elsewhere', () => {
    expect(meanExcess(0)).toBeCloseTo(0.3989422804014327, 14);
    let sum = 0;
    for (let x = 1.2; x < 9; x += 1e-4) sum += (x + 5e-5 - 1.2) * density(x + 5e-5) * 1e-4;
    expect(meanExcess(1.2)).toBeCloseTo(sum, 8);
  });
});

describe('chance', () => {
  test('twelve thousand patients: what draws give, by their standard error', () => {
    const found = chance(groupement, rules);
    expect(found.ecartType).toBeCloseTo(2.5 / Math.sqrt(12_000), 12);
    const random = sequence(7);
    const drawn = Array.from({ length: 20_000 }, () => draw(random, found.ecartType));
    for (const [exact, of] of [
      [found.gainsAttendus, ({ gains }: Drawn) => gains],
      [found.probabiliteEcart, ({ low }: Drawn) => low],
      [found.probabiliteAnnee, ({ first }: Drawn) => first],
      [found.probabiliteUneFois, ({ once }: Drawn) => once],
    ] as const) {
      const values = drawn.map(of);
      const mean = values.reduce((sum, each) => sum + each, 0) / values.length;
      const spread = values.reduce((sum, each) => sum + (each - mean) ** 2, 0) / values.length;
      expect(Math.abs(exact - mean)).toBeLessThan(4 * Math.sqrt(spread / values.length));
    }
  });

  test('more patients, less chance', () => {
    const sizes = [5000, 12_000, 30_000, 80_000].map((patients) =>
      chance({ ...groupement, patients }, rules),
    );
    for (const [rank, each] of sizes.slice(1).entries()) {
      expect(each.gainsAttendus).toBeLessThan(sizes[rank]?.gainsAttendus ?? 0);
      expect(each.probabiliteEcart).toBeLessThan(sizes[rank]?.probabiliteEcart ?? 0);
    }
  });

  test('rules that count one comparison alone, or share nothing', () => {
    expect(chance(groupement, all({ coefficientPartage: 0 }))).toMatchObject({
      gainsAttendus: 0,
      probabiliteUneFois: 0,
    });
    const ecartAlone = chance(groupement, all({ coefficientEcart: 1 }));
    expect(ecartAlone.probabiliteAnnee).toBeCloseTo(ecartAlone.probabiliteEcart, 6);
    expect(chance(groupement, all({ coefficientEcart: 0 })).probabiliteAnnee).toBeCloseTo(0.5, 6);
  });
});

describe('chanceBeside', () => {
  test('the groupement of the first example, in a line', () => {
    const found = chanceBeside({ document: exampleDocument(), groupement: 0 });
    expect(found?.dispersion).toBe(startingDispersion);
    expect(found?.own.patients).toBeGreaterThan(11_000);
    expect(found?.sizes.map(({ patients }) => patients)).toEqual([5000, 12_000, 30_000, 80_000]);
    expect(found?.phrase.replace(/[\u00a0\u202f]/g, ' ')).toMatchInlineSnapshot(
      `"Sans rien changer, un groupement de 12 270 patients recevrait par le seul hasard 96 493 € de gains reversés par an en moyenne, soit 7,86 € par patient, avant plafonds ; il en aurait dans au moins une de ses 5 années 99 % du temps (hypothèse H23)."`,
    );
  });

  test('a document that is not valid has no chance', () => {
    const broken = withValue(exampleDocument(), 'groupements[0].annees[2].depenseReelle', '-3');
    expect(chanceBeside({ document: broken, groupement: 0 })).toBeNull();
  });
});

interface Drawn {
  readonly gains: number;
  readonly low: number;
  readonly first: number;
  readonly once: number;
}

/** Five years and a base year, drawn: gains per patient and year, and whether there are some. */
function draw(random: () => number, spread: number): Drawn {
  const { correlation } = startingDispersion;
  const fresh = Math.sqrt(1 - correlation ** 2);
  let before = normal(random);
  let [gains, low, first, once] = [0, 0, 0, 0];
  for (let year = 1; year <= 5; year++) {
    const now = correlation * before + fresh * normal(random);
    const ecart = Math.max(0, -cahier.tunnel - spread * now);
    const evolution = Math.max(0, spread * (before - now));
    gains += (groupement.depense * cahier.coefficientPartage * (ecart / 3 + (2 * evolution) / 3)) / 5;
    if (ecart > 0 && year === 1) low = 1;
    if (ecart + evolution > 0) {
      once = 1;
      if (year === 1) first = 1;
    }
    before = now;
  }
  return { gains, low, first, once };
}

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** The same numbers each time. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
