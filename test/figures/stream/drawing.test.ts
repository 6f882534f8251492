import { describe, expect, test } from 'vitest';
import { type Etape, flow, type Trace } from '../../../src/figures/stream/drawing.ts';

/** In € per patient: of 90 € spared, 50 are weighed away and 20 are not shared. */
const traces = flow({
  ecart: 60,
  evolution: 30,
  weightedEcart: 20,
  weightedEvolution: 20,
  montant: 20,
  gross: 22,
  plafond: 40,
  paidOut: 22,
});

/** Where a ribbon starts and ends, above and below. */
function edges({ d }: Trace) {
  const [, a, c, e, b] = /^M(\S+) 0C.* (\S+) 100H(\S+)C.* (\S+) 0Z$/.exec(d) ?? [];
  return { above: [Number(a), Number(b)], below: [Number(c), Number(e)] } as const;
}

const width = ([from, to]: readonly [number, number]) => to - from;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
/** Widths below, of one kind of ribbon or of all, in € per patient. */
function euros(etape: Etape, ...sorts: readonly Trace['sort'][]): number {
  const scale = 94 / 90;
  return sum(
    traces[etape]
      .filter(({ sort }) => sorts.includes(sort))
      .map((trace) => width(edges(trace).below) / scale),
  );
}

describe('courant(data)', () => {
  test('draws each step as in its file', async () => {
    const lines = Object.entries(traces).flatMap(([etape, ribbons]) => [
      `# ${etape}`,
      ...ribbons.map(({ sort, d }) => `${sort} ${d}`),
    ]);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../snapshots/stream.txt');
  });

  test('weighing: what the coefficients leave out goes away on the sides, to scale', () => {
    expect(euros('ponderer', 'ecart', 'evolution')).toBeCloseTo(40, 1);
    expect(euros('ponderer', 'reste')).toBeCloseTo(50, 1);
  });

  test('sharing: half is kept, half goes away', () => {
    expect(euros('partager', 'ecart', 'evolution')).toBeCloseTo(20, 1);
    expect(euros('partager', 'reste')).toBeCloseTo(20, 1);
  });

  test.each(['ponderer', 'partager'] as const)('%s: nothing is lost, and nothing is drawn twice', (etape) => {
    for (const trace of traces[etape])
      expect(width(edges(trace).above)).toBeCloseTo(width(edges(trace).below), 1);
    const spans = traces[etape].map((trace) => edges(trace).below).sort(([a], [b]) => a - b);
    for (const [rank, span] of spans.entries()) {
      expect(span[0]).toBeGreaterThanOrEqual((spans[rank - 1]?.[1] ?? 0) - 0.02);
      expect(span[1]).toBeLessThanOrEqual(100.02);
    }
  });

  test('each step starts where the one above has left', () => {
    const kept = (etape: Etape) =>
      traces[etape].filter(({ sort }) => sort === 'ecart' || sort === 'evolution');
    const left = kept('ponderer').map((trace) => edges(trace).below);
    const shared = traces.partager.map((trace) => edges(trace).above);
    expect(Math.min(...shared.flat())).toBeCloseTo(Math.min(...left.flat()), 1);
    expect(Math.max(...shared.flat())).toBeCloseTo(Math.max(...left.flat()), 1);
  });
});
