import { ajuste, type Correlations, expliquer, sortOut } from './correlation-matrix.ts';
import type { LeftOut } from './fit-fault.ts';
import type { Candidate, Etape, Trial } from './fit-results.ts';
import type { Plan } from './regression-columns.ts';

/** Under this part of the response's variance, a gain is rounding. */
const SEUIL_GAIN = 1e-13;

export interface Selection {
  /** Ranks of the columns kept, those of a candidate together, in the order in which they entered. */
  readonly colonnes: readonly number[];
  readonly retenues: readonly Candidate[];
  readonly etapes: readonly Etape[];
}

type Group = Plan['byCandidate'][number];

/** A candidate that was tried: what it would add, and what it would come to. */
interface Tentative {
  readonly group: Group;
  readonly trial: Trial;
  readonly colonnes: readonly number[];
}

/**
 * Forward selection, as annexe 4 tells it: from the constant alone, the variable that raises the adjusted R² the most
 * enters, until none raises it. All from the one table of correlations, of more rows than all the candidates' columns
 * plus one. Of two candidates as good, the first enters.
 */
export function select(donnees: Correlations, plan: Plan): Selection {
  const stepList: Etape[] = [];
  const retenues: Candidate[] = [];
  let remainder = plan.byCandidate;
  let columns: readonly number[] = [];
  let depart = 0;
  while (remainder.length > 0) {
    const avant = columns;
    const attempts = remainder.map((group) => attempt(donnees, plan, group, avant));
    const bestOne = choose(attempts, donnees, depart);
    const r2Ajuste = bestOne?.trial.r2Ajuste ?? depart;
    const trials = attempts.map(({ trial }) => trial).sort(byR2);
    stepList.push({
      numero: stepList.length + 1,
      depart,
      essais: trials,
      added: bestOne?.trial.candidate ?? null,
      r2Ajuste,
    });
    if (bestOne === undefined) break;
    retenues.push(bestOne.trial.candidate);
    columns = bestOne.colonnes;
    remainder = remainder.filter((group) => group !== bestOne.group);
    depart = r2Ajuste;
  }
  return { colonnes: columns, retenues, etapes: stepList };
}

function attempt(donnees: Correlations, { names }: Plan, group: Group, avant: readonly number[]): Tentative {
  const { candidate, ranks } = group;
  const { keptOnes, repetitions } = sortOut(donnees, ranks, avant);
  const refuse = (reason: LeftOut): Tentative => ({
    group,
    trial: { candidate, r2Ajuste: null, reason },
    colonnes: avant,
  });
  const [premiere] = repetitions;
  if (keptOnes.length === avant.length && premiere !== undefined) {
    const namedOnes = (list: readonly number[]) => list.flatMap((rank) => names[rank] ?? []);
    const [variable] = namedOnes([premiere.colonne]);
    if (variable === undefined || candidate === 'bandes') return refuse({ code: 'nothing-more' });
    return refuse({ code: 'repetition', received: { variable, withIt: namedOnes(premiere.withIt) } });
  }
  const { r2 } = expliquer(donnees, keptOnes, donnees.latest);
  const r2Ajuste = ajuste(r2, donnees.nombre, keptOnes.length);
  return { group, trial: { candidate, r2Ajuste, reason: null }, colonnes: keptOnes };
}

/** The first of the best, if it raises the adjusted R² by more than rounding may. */
function choose(
  attempts: readonly Tentative[],
  { nombre: number }: Correlations,
  depart: number,
): Tentative | undefined {
  let bestOne: Tentative | undefined;
  let record = depart;
  for (const tentative of attempts) {
    const { r2Ajuste } = tentative.trial;
    const noise = (SEUIL_GAIN * (number - 1)) / (number - tentative.colonnes.length - 1);
    if (r2Ajuste === null || r2Ajuste <= record + noise) continue;
    bestOne = tentative;
    record = r2Ajuste;
  }
  return bestOne;
}

const byR2 = (a: Trial, b: Trial): number =>
  (b.r2Ajuste ?? Number.NEGATIVE_INFINITY) - (a.r2Ajuste ?? Number.NEGATIVE_INFINITY) || 0;
