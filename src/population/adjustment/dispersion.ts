import { randomLcg } from 'd3';
import { quantile } from '../number-quantiles.ts';
import {
  ATTENDUE_NULLE,
  type RefusDispersion,
  refuserDispersion,
  TAILLES,
  TIRAGES,
} from './dispersion-faults.ts';
import type { Dispersion, DispersionTaille } from './fit-results.ts';
import { barres, largeurRonde } from './histogram.ts';

export interface OptionsDisperser {
  /** A ratio: the band goes from 1 − tunnel to 1 + tunnel times what is expected. */
  readonly tunnel: number;
  readonly tailles?: readonly number[] | undefined;
  readonly tirages?: number | undefined;
  readonly graine?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Told how many resamples are done, all sizes together. */
  readonly surProgres?: ((faits: number) => void) | undefined;
}

const GRAINE = 2017;

/** Milliseconds of work after which the event loop has its turn. */
const TOUR = 25;

const QUANTILES = [0.025, 0.25, 0.5, 0.75, 0.975];

/** Bars between what is expected and an edge of the tunnel: the first number that leaves few enough bars. */
const BARRES_DU_TUNNEL = [10, 5, 2, 1];
const BARRES_PAR_COTE = 40;

/**
 * How far chance alone takes the mean of a group from what a model expects: groups are drawn with replacement among all
 * the patients (bootstrap), and the mean of their spending is divided by the mean of what is expected of them. The same
 * for the same seed. A refusal is a value; rejects with the signal's reason.
 */
export async function disperser(
  depense: Float64Array,
  attendues: Float64Array,
  options: OptionsDisperser,
): Promise<({ readonly ok: true } & Dispersion) | RefusDispersion> {
  const { tunnel, tailles = TAILLES, tirages = TIRAGES, graine = GRAINE, signal, surProgres } = options;
  const refus = refuserDispersion({ tunnel, tailles, tirages });
  if (refus !== undefined) return refus;
  const couples = entrelacer(depense, attendues);
  const hasard = randomLcg(graine);
  const ecarts = tailles.map(() => new Float64Array(tirages));
  let [faits, tour] = [0, performance.now()];
  for (const [rang, taille] of tailles.entries())
    for (let tirage = 0; tirage < tirages; tirage++) {
      signal?.throwIfAborted();
      const ecart = tirer(couples, taille, hasard);
      if (ecart === undefined) return ATTENDUE_NULLE;
      (ecarts[rang] as Float64Array)[tirage] = ecart;
      faits += 1;
      if (performance.now() - tour < TOUR) continue;
      surProgres?.(faits);
      await new Promise((suite) => setTimeout(suite));
      tour = performance.now();
    }
  signal?.throwIfAborted();
  const bord = bordDesBarres(ecarts, tunnel);
  return {
    ok: true,
    tirages,
    graine,
    tunnel,
    tailles: tailles.map((taille, rang) => resumer(taille, ecarts[rang] as Float64Array, tunnel, bord)),
  };
}

/** What each patient spends and what is expected of him, side by side: one place in memory a draw. */
function entrelacer(depense: Float64Array, attendues: Float64Array): Float64Array {
  const couples = new Float64Array(2 * depense.length);
  for (let i = 0; i < depense.length; i++) {
    couples[2 * i] = depense[i] as number;
    couples[2 * i + 1] = attendues[i] as number;
  }
  return couples;
}

/** One group; undefined when nothing, or less, is expected of it. */
function tirer(couples: Float64Array, taille: number, hasard: () => number): number | undefined {
  const patients = couples.length / 2;
  let [observee, attendue] = [0, 0];
  for (let i = 0; i < taille; i++) {
    const place = 2 * Math.floor(hasard() * patients);
    observee += couples[place] as number;
    attendue += couples[place + 1] as number;
  }
  return attendue > taille * 1e-9 ? observee / attendue - 1 : undefined;
}

interface Bord {
  readonly largeur: number;
  /** Bars on each side of what is expected. */
  readonly nombre: number;
}

/** As many bars on both sides as the widest spread asks for; the tunnel's edges end a bar while these stay few enough. */
function bordDesBarres(ecarts: readonly Float64Array[], tunnel: number): Bord {
  const loin = ecarts.reduce(
    (plus, liste) => liste.reduce((encore, ecart) => Math.max(encore, Math.abs(ecart)), plus),
    tunnel,
  );
  const largeurs = BARRES_DU_TUNNEL.map((nombre) => tunnel / nombre);
  const largeur =
    largeurs.find((each) => each > 0 && loin <= BARRES_PAR_COTE * each) ??
    largeurRonde(loin / BARRES_PAR_COTE);
  return { largeur, nombre: Math.floor(loin / largeur) + 1 };
}

function resumer(
  taille: number,
  ecarts: Float64Array,
  tunnel: number,
  { largeur, nombre }: Bord,
): DispersionTaille {
  const tirages = ecarts.length;
  const tries = ecarts.slice().sort();
  const moyenne = tries.reduce((somme, ecart) => somme + ecart, 0) / tirages;
  const carres = tries.reduce((somme, ecart) => somme + (ecart - moyenne) ** 2, 0);
  const sous = tries.filter((ecart) => ecart < -tunnel).length / tirages;
  const sur = tries.filter((ecart) => ecart > tunnel).length / tirages;
  return {
    taille,
    moyenne,
    ecartType: Math.sqrt(carres / tirages),
    quantiles: QUANTILES.map((p) => ({ p, valeur: quantile(tries, p) })),
    histogramme: barres(tries, -nombre * largeur, largeur, 2 * nombre),
    sousLeTunnel: sous,
    surLeTunnel: sur,
    horsTunnel: sous + sur,
  };
}
