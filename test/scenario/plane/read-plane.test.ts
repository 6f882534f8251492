import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Exact } from '../../../src/formula/read/exact.ts';
import { example, exampleView } from '../../../src/scenario/examples/first-example.ts';
import type { DocumentScenario, View } from '../../../src/scenario/format/scenario-document.ts';
import type { PlanePoint } from '../../../src/scenario/plane/plane-point.ts';
import { readPlane } from '../../../src/scenario/plane/read-plane.ts';
import type { Phase } from '../../../src/scenario/plane/year-rows.ts';
import { calculer } from '../../../src/scenario/run/page-results.ts';

const P = 2019;

interface Case {
  readonly past: PlanePoint;
  readonly now: PlanePoint;
  readonly patients: number;
  readonly score: number;
  readonly tunnel: string;
  readonly coefficientEcart: string;
  readonly facteur: string;
}

const cents = (from: number, to: number) =>
  fc.integer({ min: 100 * from, max: 100 * to }).map((c) => c / 100);
const point = fc.record({ ajustee: cents(2000, 3000), reelle: cents(1700, 3300) });
const cases: fc.Arbitrary<Case> = fc.record({
  past: point,
  now: point,
  patients: fc.integer({ min: 1, max: 60_000 }),
  score: fc.integer({ min: -60, max: 120 }),
  tunnel: fc.constantFrom('0', '0.05', '0.123'),
  coefficientEcart: fc.constantFrom('0', '1/3', '1'),
  facteur: fc.constantFrom('1', '0.7', '0'),
});

/** A scenario whose year of a rank has these two points, the years between them being its own past again. */
function scenarioOf(of: Case, rank: number): DocumentScenario {
  const { past, now, patients, score, tunnel, coefficientEcart, facteur } = of;
  const year = (at: number) => ({
    annee: P - 1 + at,
    patients,
    depenseReelle: String((at === rank ? now : past).reelle),
    depenseAjustee: String((at === rank ? now : past).ajustee),
    ...(at > 0 && { qualite: { mode: 'score' as const, score: String(score) } }),
  });
  return {
    format: 'ipep-scenario/1',
    cahier: '2019',
    parametres: { tunnel, coefficientEcart },
    enveloppe: { mode: 'facteur', facteur },
    groupements: [
      {
        nom: 'Essai',
        premiereAnnee: P,
        credits: { mode: 'montant', montant: '60000' },
        annees: Array.from({ length: rank + 1 }, (_, at) => year(at)),
      },
    ],
  };
}

function read(
  document: DocumentScenario,
  vue: View,
  request: Parameters<typeof readPlane>[1] = {},
): Extract<ReturnType<typeof readPlane>, { ok: true }> {
  const found = readPlane({ document, vue }, request);
  if (!found.ok) throw new RangeError(JSON.stringify(found.erreurs[0]));
  return found;
}

/** What the exact reader pays the groupement for the year of a rank. */
function paidBy(document: DocumentScenario, rank: number): Readonly<Record<string, string>> {
  const answer = calculer(document, { groupement: 0, annee: rank });
  if (!answer.ok) throw new RangeError(JSON.stringify(answer.erreurs[0]));
  return answer.calcul.vue.valeurs;
}

/** The rank of a year of each phase. */
const RANK = { 2: 1, 3: 3 } as const satisfies Record<Phase, number>;

const told = [
  'ecart',
  'evolution',
  'gains',
  'interessementBrut',
  'interessementPlafonne',
  'interessement',
] as const;

describe('readPlane(question)', () => {
  test('pays at any point, in either phase, what the exact reader pays a year of that phase', () => {
    fc.assert(
      fc.property(cases, fc.constantFrom<Phase>(2, 3), (of, own) => {
        const { reading, phase } = read(scenarioOf(of, RANK[own]), { groupement: 0, annee: RANK[own] });
        expect(phase).toBe(own);
        for (const each of [2, 3] as const) {
          const right = paidBy(scenarioOf(of, RANK[each]), RANK[each]);
          const paid = reading.phases[each];
          for (const id of told)
            expect(new Exact(paid?.[id]?.value ?? '').toDecimalPlaces(18).toFixed(), `${each} ${id}`).toBe(
              new Exact(right[id] ?? '').toDecimalPlaces(18).toFixed(),
            );
        }
      }),
      { numRuns: 25 },
    );
  });

  test('what each comparison brings by itself adds up to the gains', () => {
    fc.assert(
      fc.property(cases, (of) => {
        const { reading, phase } = read(scenarioOf(of, 1), { groupement: 0, annee: 1 });
        const both = new Exact(reading.gains.ecart.value).plus(reading.gains.evolution.value);
        expect(
          both
            .minus(reading.phases[phase]?.gains?.value ?? '')
            .abs()
            .lessThan('1e-90'),
        ).toBe(true);
        const isPaid = (value = '0') => new Exact(value).greaterThan(0);
        const { ecart, evolution } = reading.phases[phase] ?? {};
        expect(isPaid(reading.gains.ecart.value)).toBe(isPaid(ecart?.value) && of.coefficientEcart !== '0');
        expect(isPaid(reading.gains.evolution.value)).toBe(
          isPaid(evolution?.value) && of.coefficientEcart !== '1',
        );
      }),
      { numRuns: 25 },
    );
  });

  test('a point on a drawn edge is at the rule’s threshold, and one cent under it counts a cent', () => {
    const part = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
    fc.assert(
      fc.property(cases, part, (of, along) => {
        const vue = { groupement: 0, annee: 1 };
        const { span, lines } = read(scenarioOf(of, 1), vue);
        const on = ([from, to]: readonly [number, number]): number => from + along * (to - from);
        const ajustee = Math.round(100 * on(span.ajustee)) / 100;
        const at = (ajustee - span.ajustee[0]) / (span.ajustee[1] - span.ajustee[0]);
        const drawn = (line: readonly [number, number]): number => line[0] + at * (line[1] - line[0]);
        const edge = new Exact(ajustee).times(new Exact(1).minus(of.tunnel));
        expect(drawn(lines.low)).toBeCloseTo(edge.toNumber(), 7);
        expect(drawn(lines.high)).toBeCloseTo(2 * ajustee - edge.toNumber(), 7);
        const ecartAt = (reelle: string): string => {
          const base = scenarioOf({ ...of, now: { ajustee, reelle: 1 } }, 1);
          const [groupement] = base.groupements;
          const annees = groupement?.annees.map((year, rank) =>
            rank === 1 ? { ...year, depenseReelle: reelle } : year,
          );
          const moved = { ...base, groupements: [{ ...groupement, annees }] } as DocumentScenario;
          return read(moved, vue).reading.phases[2]?.ecart?.value ?? '';
        };
        expect(ecartAt(edge.toFixed())).toBe('0');
        expect(ecartAt(edge.minus('0.01').toFixed())).toBe('0.01');
        // The trend comes from the past, through nought: on it, the évolution is nought.
        const expected = new Exact(of.past.reelle).times(ajustee).div(of.past.ajustee);
        expect(drawn(lines.expected)).toBeCloseTo(expected.toNumber(), 7);
      }),
      { numRuns: 25 },
    );
  });

  test('another past changes the évolution and what is paid of it, and never the écart', () => {
    fc.assert(
      fc.property(cases, point, (of, other) => {
        const vue = { groupement: 0, annee: 3 };
        const found = read(scenarioOf(of, 3), vue, { other });
        const there = read(scenarioOf({ ...of, past: other }, 3), vue);
        expect(found.other?.phases).toEqual(there.reading.phases);
        expect(found.other?.gains).toEqual(there.reading.gains);
        expect(found.other?.phases[3]?.ecart).toEqual(found.reading.phases[3]?.ecart);
        const fresh = read(scenarioOf({ ...of, past: other }, 3), vue, { held: found.span });
        if (JSON.stringify(fresh.span) === JSON.stringify(found.span))
          expect(found.other?.expected).toEqual(fresh.lines.expected);
      }),
      { numRuns: 25 },
    );
  });

  test('with the three-year trend, the past is its start, and the other phase is without object', () => {
    const trend = { ...example, options: { evolution: 'triennale' } } as DocumentScenario;
    const { past, reading, phase } = read(trend, exampleView);
    expect([past.annee, phase]).toEqual([2018, 3]);
    expect(Object.keys(reading.phases)).toEqual(['3']);
    expect(read(example, exampleView).past.annee).toBe(2020);
  });

  test('the others of a portfolio count as they are, whatever phase is supposed', () => {
    const [own] = example.groupements;
    if (own === undefined) throw new RangeError('no example');
    const late = { ...own, nom: 'Autre', premiereAnnee: 2020, annees: own.annees.slice(0, 5) };
    const annees = late.annees.map((year, rank) => ({ ...year, annee: 2019 + rank }));
    const together = {
      ...example,
      enveloppe: { mode: 'portefeuille' },
      groupements: [own, { ...late, annees }],
    } as DocumentScenario;
    const { reading } = read(together, exampleView);
    const right = paidBy(together, exampleView.annee);
    expect(Number(reading.phases[3]?.interessement?.value)).toBeCloseTo(Number(right['interessement']), 6);
    expect(Number(reading.phases[3]?.facteurEnveloppe?.value)).toBeLessThan(1);
    expect(Number(reading.phases[2]?.facteurEnveloppe?.value)).toBeLessThan(1);
  });

  test('what is drawn stays while it holds the points, and is drawn anew around them', () => {
    const first = read(example, exampleView);
    const held = read(example, exampleView, { held: first.span, other: { ajustee: 2500, reelle: 2300 } });
    expect(held.span).toEqual(first.span);
    const far = read(example, exampleView, { held: first.span, other: { ajustee: 2500, reelle: 900 } });
    expect(far.span.reelle[0]).toBeLessThan(900);
    const [low, high] = far.span.ajustee;
    expect(high - low).toBeGreaterThan(900);
  });

  test('a refused scenario is not read', () => {
    expect(
      readPlane({ document: { ...example, parametres: { tunnel: '2' } }, vue: exampleView }),
    ).toMatchObject({
      ok: false,
    });
  });
});
