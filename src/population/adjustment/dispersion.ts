import { randomLcg } from 'd3';
import { quantile } from '../number-quantiles.ts';
import { type DispersionRefusal, dispersionFault, SIZES, TIRAGES } from './dispersion-faults.ts';
import type { Dispersion, SizeDispersion } from './fit-results.ts';
import { barsOf, roundWidth } from './histogram.ts';

export interface DispersingOptions {
  /** A ratio: the band goes from 1 − tunnel to 1 + tunnel times what is expected. */
  readonly tunnel: number;
  readonly tailles?: readonly number[] | undefined;
  readonly tirages?: number | undefined;
  readonly graine?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Told how many resamples are done, all sizes together. */
  readonly onProgress?: ((doneSoFar: number) => void) | undefined;
}

const SEED = 2017;

/** Milliseconds of work after which the event loop has its turn. */
const TURN = 25;

const QUANTILES = [0.025, 0.25, 0.5, 0.75, 0.975];

/** Bars between what is expected and an edge of the tunnel: the first number that leaves few enough bars. */
const TUNNEL_BARS = [10, 5, 2, 1];
const BARS_PER_SIDE = 40;

/**
 * How far chance alone takes the mean of a group from what a model expects: groups are drawn with replacement among all
 * the patients (bootstrap), and the mean of their spending is divided by the mean of what is expected of them. The same
 * for the same seed. A refusal is a value; rejects with the signal's reason.
 */
export async function disperse(
  depense: Float64Array,
  expectedValues: Float64Array,
  options: DispersingOptions,
): Promise<({ readonly ok: true } & Dispersion) | DispersionRefusal> {
  const { tunnel, tailles = SIZES, tirages = TIRAGES, graine: seed = SEED, signal, onProgress } = options;
  const fault = dispersionFault({ tunnel, tailles, tirages });
  if (fault !== undefined) return { ok: false, fault };
  const pairs = interleave(depense, expectedValues);
  const random = randomLcg(seed);
  const ecarts = tailles.map(() => new Float64Array(tirages));
  let [doneSoFar, turn] = [0, performance.now()];
  for (const [rank, size] of tailles.entries())
    for (let tirage = 0; tirage < tirages; tirage++) {
      signal?.throwIfAborted();
      const ecart = draw(pairs, size, random);
      if (ecart === undefined) return { ok: false, fault: { code: 'no-expected-spending' } };
      (ecarts[rank] as Float64Array)[tirage] = ecart;
      doneSoFar += 1;
      if (performance.now() - turn < TURN) continue;
      onProgress?.(doneSoFar);
      await new Promise((suite) => setTimeout(suite));
      turn = performance.now();
    }
  signal?.throwIfAborted();
  const edge = barsEdge(ecarts, tunnel);
  return {
    ok: true,
    tirages,
    graine: seed,
    tunnel,
    tailles: tailles.map((size, rank) => resumer(size, ecarts[rank] as Float64Array, tunnel, edge)),
  };
}

/** What each patient spends and what is expected of him, side by side: one place in memory a draw. */
function interleave(depense: Float64Array, expectedValues: Float64Array): Float64Array {
  const pairs = new Float64Array(2 * depense.length);
  for (let i = 0; i < depense.length; i++) {
    pairs[2 * i] = depense[i] as number;
    pairs[2 * i + 1] = expectedValues[i] as number;
  }
  return pairs;
}

/** One group; undefined when nothing, or less, is expected of it. */
function draw(pairs: Float64Array, size: number, random: () => number): number | undefined {
  const patients = pairs.length / 2;
  let [observed, expected] = [0, 0];
  for (let i = 0; i < size; i++) {
    const place = 2 * Math.floor(random() * patients);
    observed += pairs[place] as number;
    expected += pairs[place + 1] as number;
  }
  return expected > size * 1e-9 ? observed / expected - 1 : undefined;
}

interface Edge {
  readonly breadth: number;
  /** Bars on each side of what is expected. */
  readonly nombre: number;
}

/** As many bars on both sides as the widest spread asks for; the tunnel's edges end a bar while these stay few enough. */
function barsEdge(ecarts: readonly Float64Array[], tunnel: number): Edge {
  const far = ecarts.reduce(
    (plus, list) => list.reduce((again, ecart) => Math.max(again, Math.abs(ecart)), plus),
    tunnel,
  );
  const widths = TUNNEL_BARS.map((number) => tunnel / number);
  const breadth =
    widths.find((each) => each > 0 && far <= BARS_PER_SIDE * each) ?? roundWidth(far / BARS_PER_SIDE);
  return { breadth, nombre: Math.floor(far / breadth) + 1 };
}

function resumer(
  size: number,
  ecarts: Float64Array,
  tunnel: number,
  { breadth, nombre: number }: Edge,
): SizeDispersion {
  const tirages = ecarts.length;
  const tries = ecarts.slice().sort();
  const moyenne = tries.reduce((somme, ecart) => somme + ecart, 0) / tirages;
  const squares = tries.reduce((somme, ecart) => somme + (ecart - moyenne) ** 2, 0);
  const under = tries.filter((ecart) => ecart < -tunnel).length / tirages;
  const sur = tries.filter((ecart) => ecart > tunnel).length / tirages;
  return {
    taille: size,
    moyenne,
    ecartType: Math.sqrt(squares / tirages),
    quantiles: QUANTILES.map((p) => ({ p, valeur: quantile(tries, p) })),
    histogram: barsOf(tries, -number * breadth, breadth, 2 * number),
    underTunnel: under,
    surLeTunnel: sur,
    outsideTunnel: under + sur,
  };
}
