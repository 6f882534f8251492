import { randomLcg } from 'd3';
import { dimensions } from '../../cahier/people/questionnaire/all-questions.ts';
import { quantile } from '../number-quantiles.ts';
import type { GroupIntervals, Interval } from './answers-group.ts';
import { byDimension } from './by-dimension.ts';
import { PARTS } from './note.ts';
import { NO_NOTE, type RespondentNotes } from './respondent-notes.ts';

export interface OptionsBootstrap {
  readonly tirages?: number | undefined;
  readonly graine?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Told how many resamples are done. */
  readonly onProgress?: ((doneSoFar: number) => void) | undefined;
}

export const TIRAGES = 1000;
const SEED = 2019;

/** Milliseconds of work after which the event loop has its turn. */
const TURN = 25;

/** Decimals of a bound: it is an estimate, whose own spread is far wider. */
const DECIMALS = 6;

/** The note, then that of each of the three dimensions. */
const SERIES = 4;

/**
 * 95 % intervals of a group's notes by the percentile bootstrap (Efron, 1979): as many respondents as have a note are
 * drawn among them with replacement, their means taken, `tirages` times; the bounds are the type-7 quantiles 2.5 % and
 * 97.5 % of these means. A hypothesis of ours: the cahier names no interval. d3's linear congruential generator
 * (Numerical Recipes' constants) makes it the same for the same seed. Rejects with the signal's reason.
 */
export async function intervals(
  notes: RespondentNotes,
  { tirages = TIRAGES, graine: seed = SEED, signal, onProgress }: OptionsBootstrap = {},
): Promise<GroupIntervals> {
  const wholeTable = interleave(notes);
  const random = randomLcg(seed);
  const moyennes = Array.from({ length: SERIES }, () => [] as number[]);
  let turn = performance.now();
  for (let done = 0; done < tirages; done++) {
    signal?.throwIfAborted();
    draw(wholeTable, random, moyennes);
    if (performance.now() - turn < TURN) continue;
    onProgress?.(done + 1);
    await new Promise((suite) => setTimeout(suite));
    turn = performance.now();
  }
  const bounds = moyennes.map(interval);
  return {
    tirages,
    graine: seed,
    note: bounds[0] ?? null,
    dimensions: byDimension(
      (dimension) => bounds[1 + dimensions.findIndex(({ id }) => id === dimension)] ?? null,
    ),
  };
}

/** The notes of each respondent who has one, side by side: one place in memory a draw. */
function interleave({ note, dimensions: byDimension }: RespondentNotes): Int32Array {
  const allSeries = [note, ...dimensions.map(({ id }) => byDimension[id])];
  const wholeTable = new Int32Array(note.length * SERIES);
  let place = 0;
  for (let i = 0; i < note.length; i++) {
    if (note[i] === NO_NOTE) continue;
    for (const series of allSeries) wholeTable[place++] = series[i] as number;
  }
  return wholeTable.subarray(0, place);
}

/** One resample; a note that none of those drawn has gives no mean. The four sums are written out: this is the loop. */
function draw(wholeTable: Int32Array, random: () => number, moyennes: readonly number[][]): void {
  const number = wholeTable.length / SERIES;
  let [somme, premiere, second, third] = [0, 0, 0, 0];
  let [withoutFirst, withoutSecond, withoutThird] = [0, 0, 0];
  for (let i = 0; i < number; i++) {
    const place = Math.floor(random() * number) * SERIES;
    const [a, b, c] = [wholeTable[place + 1], wholeTable[place + 2], wholeTable[place + 3]] as [
      number,
      number,
      number,
    ];
    somme += wholeTable[place] as number;
    if (a === NO_NOTE) withoutFirst += 1;
    else premiere += a;
    if (b === NO_NOTE) withoutSecond += 1;
    else second += b;
    if (c === NO_NOTE) withoutThird += 1;
    else third += c;
  }
  const sums = [somme, premiere, second, third];
  const missingCounts = [0, withoutFirst, withoutSecond, withoutThird];
  for (const [series, list] of moyennes.entries()) {
    const headcount = number - (missingCounts[series] ?? 0);
    if (headcount > 0) list.push((sums[series] ?? 0) / headcount / PARTS);
  }
}

function interval(moyennes: readonly number[]): Interval | null {
  if (moyennes.length === 0) return null;
  const sortedOnes = Float64Array.from(moyennes).sort();
  return { low: texte(quantile(sortedOnes, 0.025)), high: texte(quantile(sortedOnes, 0.975)) };
}

const texte = (valeur: number): string => valeur.toFixed(DECIMALS).replace(/\.?0+$/, '');
