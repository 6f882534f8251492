import { cahierColumns } from '../../../src/scenario/column-engine.ts';
import { chain, chainChoices, chainInputs, chainParameters } from '../chain.ts';
import type { Prepared } from './point.ts';

/** A repeatable draw in [0, 1). */
function draws(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const spreads: Readonly<Record<(typeof chainInputs)[number], readonly [from: number, to: number]>> = {
  patients: [5000, 50_000],
  depenseReelle: [2100, 2700],
  depenseAjustee: [2400, 2500],
  depenseReellePrecedente: [2250, 2550],
  depenseAjusteePrecedente: [2350, 2450],
  scoreDonne: [-30, 120],
  maximumDonne: [120, 120],
};

function double(text: string): number {
  const [numerator, denominator = '1'] = text.split('/');
  return Number(numerator) / Number(denominator);
}

function mapValues<A>(record: Readonly<Record<string, A>>, f: (value: A) => number): Record<string, number> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, f(value)]));
}

/** The phase-3 chain over so many rows, drawn straight into columns: a million objects would hide what they take. */
export function runColumns(length: number): Prepared {
  const draw = draws(2019);
  const inputs = Object.fromEntries(
    chainInputs.map((id) => {
      const [from, to] = spreads[id];
      return [id, Float64Array.from({ length }, () => from + (to - from) * draw())];
    }),
  );
  const table = {
    length,
    inputs: { ...inputs, ...mapValues(chainChoices, Number) },
    parameters: mapValues(chainParameters, double),
  };
  const megabytes = ((chainInputs.length + chain.length) * length * 8) / 1e6;
  return { run: () => cahierColumns.run(table, chain), colonnes: megabytes };
}
