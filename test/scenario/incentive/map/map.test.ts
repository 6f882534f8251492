import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Exact } from '../../../../src/formula/read/exact.ts';
import type { Scenario } from '../../../../src/scenario/format/scenario.ts';
import {
  doMapPiece,
  type IncentiveMap,
  incentiveMap,
  isDead,
  putMapTogether,
} from '../../../../src/scenario/incentive/map/map.ts';
import { mapPieces } from '../../../../src/scenario/incentive/map/map-pieces.ts';
import { yearInDoubles } from '../../../../src/scenario/incentive/map/open-map.ts';
import { middlesOf, placeOf, planeOf } from '../../../../src/scenario/incentive/map/plane.ts';
import { ownRow, planeYear } from '../../../../src/scenario/incentive/map/plane-year.ts';
import { exactPlace, paidExactly, readingOf } from '../../../../src/scenario/incentive/map/read-place.ts';
import { SIDE } from '../../../../src/scenario/incentive/map/side.ts';
import { exactEngine } from '../../../../src/scenario/run/engine.ts';
import { executer, yearsFor } from '../../../../src/scenario/run/execution.ts';
import { documents, portfolios } from '../../arbitrary.ts';
import { examples } from '../../examples.ts';
import { scenarioFrom } from '../../reading.ts';
import { type Case, caseOf } from '../cases.ts';

/** The results years of all groupements of a scenario. */
const yearsOf = (scenario: Scenario) =>
  scenario.groupements.flatMap(({ annees }, rank) =>
    annees.slice(1).map(({ annee }) => ({ scenario, rank, annee })),
  );

const mapOf = (of: Case, annee = 2019): IncentiveMap =>
  incentiveMap(yearInDoubles({ scenario: caseOf(of), rank: 0, annee }));

/** The zone where a place is: the one whose middle it is, or undefined. */
const zone = ({ zones }: IncentiveMap, ...causes: string[]) =>
  zones.find((each) => each.causes.join() === causes.join());

const near = (amount: number): number => 1e-9 * Math.max(1, Math.abs(amount));

/** Some cells of a map, by what the exact reader says of the same places. */
function expectExactCells(scenario: Scenario, cells: readonly number[]): void {
  for (const of of yearsOf(scenario)) {
    const [year, exactYear] = [yearInDoubles(of), planeYear(of, exactEngine)];
    const plane = planeOf(year);
    const { patients } = ownRow(year);
    for (const cell of cells) {
      const line = Math.floor(cell / SIDE);
      const { under, evolution } = middlesOf(plane, line, line + 1);
      const [x, y] = [under[cell % SIDE] as number, evolution[cell % SIDE] as number];
      const { paid } = doMapPiece(year, { from: line, to: line + 1 });
      const wanted = paidExactly(exactYear, { under: new Exact(x), evolution: new Exact(y) }).toNumber();
      expect(Math.abs((paid[cell % SIDE] as number) * patients - wanted)).toBeLessThanOrEqual(
        10 * near(wanted),
      );
    }
  }
}

describe('a map is what the exact reader says of its places', () => {
  test.each(examples.map(({ name, scenario }) => ({ name, scenario })))('$name', ({ scenario }) => {
    expectExactCells(scenario, [0, 77 * SIDE + 31, 120 * SIDE + 140, 180 * SIDE + 190]);
  });

  test('of any portfolio that shares its envelope', () => {
    fc.assert(
      fc.property(portfolios, fc.nat(SIDE * SIDE - 1), (document, cell) => {
        expectExactCells(scenarioFrom({ ...document, enveloppe: { mode: 'portefeuille' } }), [cell]);
      }),
      { numRuns: 10 },
    );
  });

  test('of any scenario, the groupement stands on its map where it is, and is paid what its results say', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const scenario = scenarioFrom(document);
        const execution = executer(scenario);
        for (const of of yearsOf(scenario)) {
          const year = planeYear(of, exactEngine);
          const found = yearsFor(execution, of.rank).find(({ annee }) => annee === of.annee);
          const paid = paidExactly(year, exactPlace(year));
          expect(
            paid
              .minus(found?.value('versement') ?? 0)
              .abs()
              .toNumber(),
          ).toBeLessThan(1e-9);
          const { evolution } = placeOf(yearInDoubles(of));
          const wanted = found?.value('evolution').toNumber() ?? Number.NaN;
          expect(Math.abs(evolution - wanted)).toBeLessThanOrEqual(1e-7 * Math.max(1, Math.abs(wanted)));
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('zones, named by what holds there, with their slopes', () => {
  test('nothing but the two comparisons', () => {
    const map = mapOf({ reelle: ['2000', '2000'] });
    expect(map.interval).toBeCloseTo(100, 9);
    expect(map.own).toEqual({ under: 0, evolution: 0 });
    const named = map.zones.map(({ causes, slopes }) => [
      causes.join(' '),
      ...[slopes.under, slopes.evolution, slopes.both].map((slope) => Math.round(slope * 1e4) / 1e4),
    ]);
    expect(named.toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1))).toEqual([
      ['', 0.1667, 0.3333, 0.5],
      ['plancherEcart', 0, 0.3333, 0.3333],
      ['plancherEcart plancherEvolution', 0, 0, 0],
      ['plancherEvolution', 0.1667, 0, 0.1667],
      ['tunnel', 0, 0.3333, 0.3333],
      ['tunnel plancherEvolution', 0, 0, 0],
    ]);
    expect(map.zones.filter(isDead).map(({ causes }) => causes.at(-1))).toEqual([
      'plancherEvolution',
      'plancherEvolution',
    ]);
    expect(map.lines).toEqual([]);
  });

  test('the shares of zones are those of their areas', () => {
    const map = mapOf({ reelle: ['2000', '2000'] });
    // From −300 to 300 under, the interval from −100 to 100: a sixth of the map for each half.
    for (const { share } of map.zones) expect(share).toBeCloseTo(1 / 6, 1);
    expect(map.zones.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
  });

  test('a part that is not paid holds nothing back', () => {
    const { zones } = mapOf({ reelle: ['2000', '2000'], parametres: { coefficientEcart: '0' } });
    expect(zones.map(({ causes }) => causes.join())).toEqual(['', 'plancherEvolution']);
  });

  test('plafondGroupement: a line where gains are the cap, beyond which one more € costs', () => {
    const map = mapOf({ reelle: ['2000', '2000'], parametres: { plafondGroupement: '0.02' } });
    const capped = zone(map, 'tunnel', 'plafondGroupement');
    expect(capped?.slopes.both).toBeCloseTo(-0.02, 6);
    expect(capped && isDead(capped)).toBe(true);
    const [line] = map.lines;
    expect(line?.cause).toBe('plafondGroupement');
    // Over the interval, évolution / 3 = 2 % of what is spent.
    expectOnLine(line, ([under, evolution]) => {
      if (Math.abs(under) < 95) expect(evolution / 3).toBeCloseTo(0.02 * (2000 - under), 1);
    });
  });

  test('enveloppe: shared, a line where what is asked is the envelope', () => {
    const map = mapOf({ reelle: ['2000', '2000'], enveloppe: { mode: 'portefeuille' } });
    const [line] = map.lines;
    expect(line?.cause).toBe('enveloppe');
    expectOnLine(line, ([under, evolution]) => {
      if (Math.abs(under) < 95) expect(Math.abs(evolution / 3 - 0.01 * (2000 - under))).toBeLessThan(0.8);
    });
    expect(zone(map, 'tunnel', 'enveloppe')?.slopes.evolution).toBe(0);
  });

  test('avance: where what is asked is under the credits, it is only made up for', () => {
    const map = mapOf({ reelle: ['2000', '2000'], montant: '100000' });
    expect(zone(map, 'tunnel', 'avance')?.slopes.both).toBe(0);
    expectOnLine(map.lines[0], ([under, evolution]) => {
      if (Math.abs(under) < 95) expect(evolution).toBeCloseTo(30, 0);
    });
  });

  test('recuperation: between the credits and the balance that is left, what exceeds is taken back', () => {
    const map = mapOf({ reelle: ['2000', '2000', '2000', '2000'], montant: '100000' }, 2021);
    expect(map.lines.map(({ cause }) => cause)).toEqual(['recuperation']);
    const edges = new Set<number>();
    expectOnLine(map.lines[0], ([under, evolution]) => {
      if (Math.abs(under) < 95) edges.add(Math.round(evolution / 30) * 30);
    });
    expect([...edges].toSorted((a, b) => a - b)).toEqual([30, 90]);
    expect(zone(map, 'tunnel', 'recuperation')?.slopes.both).toBe(0);
  });
});

/** Visits places along the strokes of a line. */
function expectOnLine(
  line: IncentiveMap['lines'][number] | undefined,
  visit: (place: readonly [under: number, evolution: number]) => void,
): void {
  expect(line?.lines.length).toBeGreaterThan(0);
  for (const outline of line?.lines ?? [])
    for (let at = 0; at + 3 < outline.length; at += 2) {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = outline.slice(at, at + 4);
      for (let part = 0; part <= 1; part += 0.05) visit([x1 + part * (x2 - x1), y1 + part * (y2 - y1)]);
    }
}

describe('readingOf(year, place)', () => {
  const year = (of: Case, annee = 2019) => planeYear({ scenario: caseOf(of), rank: 0, annee }, exactEngine);

  test('at the edge of the interval, one more € counts for both', () => {
    const reading = readingOf(year({ reelle: ['2000', '2000'] }), { under: 100, evolution: 0 });
    expect(reading.slopes).toEqual({ under: 0.166666666667, evolution: 0.333333333333, both: 0.5 });
    expect(reading.causes).toEqual([]);
    expect(reading.paid).toBe(0);
    const inside = readingOf(year({ reelle: ['2000', '2000'] }), { under: 99, evolution: 6 });
    expect(inside.slopes).toEqual({ under: 0, evolution: 0.333333333333, both: 0.333333333333 });
    expect(inside).toMatchObject({ causes: ['tunnel'], paid: 20_000, perPatient: 2 });
  });

  test('a trend of several years divides what a year saves', () => {
    const trend = { reelle: ['2000', '2000', '2000'], options: { evolution: 'triennale' } };
    expect(readingOf(year(trend, 2020), { under: 0, evolution: 10 }).slopes).toEqual({
      under: 0,
      evolution: 0.333333333333,
      both: 0.166666666667,
    });
  });

  test('a point of score: of the drawing right at first, of the gains later, none under the cap', () => {
    const reelle = ['2000', '2000', '2000', '2000'];
    // 10 000 patients × 2 000 € / 300, a hundredth of it.
    expect(readingOf(year({ reelle, score: '50' }), { under: 0, evolution: 0 }).point).toBeCloseTo(
      666.666667,
      5,
    );
    const modulated = { reelle, score: '50', parametres: { modulationMaximale: '0.2' } };
    // 30 / 3 × 10 000 × 0.2 × 2 / 100
    expect(readingOf(year(modulated, 2021), { under: 0, evolution: 30 }).point).toBeCloseTo(400, 6);
    expect(readingOf(year(modulated, 2021), { under: 0, evolution: 0 }).point).toBe(0);
    const full = { reelle, score: '100' };
    expect(readingOf(year(full), { under: 0, evolution: 0 }).point).toBe(0);
  });
});

test('the pieces of a map are put together in their order, whoever did them', () => {
  const [of] = examples.map(({ scenario }) => yearsOf(scenario)[0]);
  if (of === undefined) throw new Error('no example');
  const year = yearInDoubles(of);
  const parts = mapPieces
    .toReversed()
    .map((piece) => doMapPiece(structuredClone(year), piece))
    .toReversed();
  expect(putMapTogether(year, parts)).toEqual(incentiveMap(year));
});
