import { randomLcg } from 'd3';
import { dimensions } from '../../cahier/people/questionnaire/all-questions.ts';
import { quantile } from '../number-quantiles.ts';
import type { Intervalle, IntervallesGroupe } from './answers-group.ts';
import { parDimension } from './by-dimension.ts';
import { PARTS } from './note.ts';
import { type NotesRepondants, SANS_NOTE } from './respondent-notes.ts';

export interface OptionsBootstrap {
  readonly tirages?: number | undefined;
  readonly graine?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Told how many resamples are done. */
  readonly surProgres?: ((faits: number) => void) | undefined;
}

export const TIRAGES = 1000;
const GRAINE = 2019;

/** Milliseconds of work after which the event loop has its turn. */
const TOUR = 25;

/** Decimals of a bound: it is an estimate, whose own spread is far wider. */
const DECIMALES = 6;

/** The note, then that of each of the three dimensions. */
const SERIES = 4;

/**
 * 95 % intervals of a group's notes by the percentile bootstrap (Efron, 1979): as many respondents as have a note are
 * drawn among them with replacement, their means taken, `tirages` times; the bounds are the type-7 quantiles 2.5 % and
 * 97.5 % of these means. A hypothesis of ours: the cahier names no interval. d3's linear congruential generator
 * (Numerical Recipes' constants) makes it the same for the same seed. Rejects with the signal's reason.
 */
export async function intervalles(
  notes: NotesRepondants,
  { tirages = TIRAGES, graine = GRAINE, signal, surProgres }: OptionsBootstrap = {},
): Promise<IntervallesGroupe> {
  const tableau = entrelacer(notes);
  const hasard = randomLcg(graine);
  const moyennes = Array.from({ length: SERIES }, () => [] as number[]);
  let tour = performance.now();
  for (let fait = 0; fait < tirages; fait++) {
    signal?.throwIfAborted();
    tirer(tableau, hasard, moyennes);
    if (performance.now() - tour < TOUR) continue;
    surProgres?.(fait + 1);
    await new Promise((suite) => setTimeout(suite));
    tour = performance.now();
  }
  const bornes = moyennes.map(intervalle);
  return {
    tirages,
    graine,
    note: bornes[0] ?? null,
    dimensions: parDimension(
      (dimension) => bornes[1 + dimensions.findIndex(({ id }) => id === dimension)] ?? null,
    ),
  };
}

/** The notes of each respondent who has one, side by side: one place in memory a draw. */
function entrelacer({ note, dimensions: parDimension }: NotesRepondants): Int32Array {
  const allSeries = [note, ...dimensions.map(({ id }) => parDimension[id])];
  const tableau = new Int32Array(note.length * SERIES);
  let place = 0;
  for (let i = 0; i < note.length; i++) {
    if (note[i] === SANS_NOTE) continue;
    for (const serie of allSeries) tableau[place++] = serie[i] as number;
  }
  return tableau.subarray(0, place);
}

/** One resample; a note that none of those drawn has gives no mean. The four sums are written out: this is the loop. */
function tirer(tableau: Int32Array, hasard: () => number, moyennes: readonly number[][]): void {
  const nombre = tableau.length / SERIES;
  let [somme, premiere, deuxieme, troisieme] = [0, 0, 0, 0];
  let [sansPremiere, sansDeuxieme, sansTroisieme] = [0, 0, 0];
  for (let i = 0; i < nombre; i++) {
    const place = Math.floor(hasard() * nombre) * SERIES;
    const [a, b, c] = [tableau[place + 1], tableau[place + 2], tableau[place + 3]] as [
      number,
      number,
      number,
    ];
    somme += tableau[place] as number;
    if (a === SANS_NOTE) sansPremiere += 1;
    else premiere += a;
    if (b === SANS_NOTE) sansDeuxieme += 1;
    else deuxieme += b;
    if (c === SANS_NOTE) sansTroisieme += 1;
    else troisieme += c;
  }
  const sommes = [somme, premiere, deuxieme, troisieme];
  const manquants = [0, sansPremiere, sansDeuxieme, sansTroisieme];
  for (const [serie, liste] of moyennes.entries()) {
    const effectif = nombre - (manquants[serie] ?? 0);
    if (effectif > 0) liste.push((sommes[serie] ?? 0) / effectif / PARTS);
  }
}

function intervalle(moyennes: readonly number[]): Intervalle | null {
  if (moyennes.length === 0) return null;
  const triees = Float64Array.from(moyennes).sort();
  return { bas: texte(quantile(triees, 0.025)), haut: texte(quantile(triees, 0.975)) };
}

const texte = (valeur: number): string => valeur.toFixed(DECIMALES).replace(/\.?0+$/, '');
