import type { HypothesisId } from '../../cahier/ids.ts';
import type { Fault } from '../format/faults.ts';
import type { Results } from '../format/results.ts';
import { readScenario } from '../format/schema/scenario-schema.ts';
import { exactEngine } from '../run/engine.ts';
import { count, executer } from '../run/execution.ts';
import { supports } from '../run/grounds.ts';
import { restsOn, type Support } from '../run/grounds-in-words.ts';
import type { Modified } from '../run/modified-value.ts';
import { modifies } from '../run/modified-values.ts';
import { type PerPatient, perPatient } from '../run/per-patient.ts';
import { type Portfolio, portefeuille } from '../run/portfolio.ts';
import { resultsOf } from '../run/run-results.ts';
import { type Versements, versements } from '../run/versements.ts';
import { type ByCertainty, byCertainty } from './certainty/by-certainty.ts';
import { type FirstQuestion, firstQuestions } from './first-questions/first-questions.ts';
import { type Limit, limits } from './limits/all-limits.ts';
import { defaultMargins, type Margins, readMargins } from './margins.ts';
import { type PaymentRange, range } from './range.ts';
import { type Sensitivity, sensitivity } from './sensitivity/all-sensitivities.ts';
import { type ZeroYear, zeroYears } from './zero/zero-years.ts';

export interface EstimationRequest {
  /** A scenario as typed. */
  readonly document: unknown;
  /** `defaultMargins` when absent. */
  readonly marges?: Margins;
  /** The groupement's rank; the last one if there are fewer. */
  readonly groupement: number;
  /** Whether the sensitivities are wanted: most of the work. */
  readonly sensitivity?: boolean;
}

/** All that /estimer/ shows of one groupement, in plain data; amounts in €, decimal text. */
export interface ComputedEstimation {
  readonly groupement: string;
  readonly results: Results;
  /** What is not the cahier's in what was computed. */
  readonly modifies: readonly Modified[];
  readonly versements: Versements;
  /** The total and each year's payment, low, central and high, and what separates them. */
  readonly range: PaymentRange;
  /** The widest first; empty where it was not wanted, or beyond 200 groupements, where it would take seconds. */
  readonly sensitivity: readonly Sensitivity[];
  readonly limits: readonly Limit[];
  /** The total in parts, from the surest, and its floor. */
  readonly certainty: ByCertainty;
  /** By results year, what makes an amount zero or would. */
  readonly zero: readonly ZeroYear[];
  /** What to find out first, from the sensitivities: empty as they are. */
  readonly questions: readonly FirstQuestion[];
  readonly hypotheses: readonly HypothesisId[];
  readonly restsOn: readonly Support[];
  readonly perPatient: PerPatient;
  /** All the groupements together; null if there is only one. */
  readonly portefeuille: Portfolio | null;
}

export type EstimationAnswer =
  | ({ readonly ok: true } & ComputedEstimation)
  | { readonly ok: false; readonly erreurs: readonly Fault[] };

const MANY = 200;

/** Estimates what a groupement would be paid. What is wrong comes back as errors, all together; nothing is computed. */
export function estimate({
  document,
  marges,
  groupement,
  sensitivity: wantedView = true,
}: EstimationRequest): EstimationAnswer {
  const [lu, itemsRead] = [readScenario(document), readMargins(marges ?? defaultMargins)];
  if (!lu.ok || !itemsRead.ok) {
    return { ok: false, erreurs: [...(lu.ok ? [] : lu.erreurs), ...(itemsRead.ok ? [] : itemsRead.erreurs)] };
  }
  const { scenario } = lu;
  const rank = Math.max(0, Math.min(groupement, scenario.groupements.length - 1));
  const execution = executer(scenario);
  const results = resultsOf(scenario, execution, exactEngine);
  const [chosen, result] = [scenario.groupements[rank], results.groupements[rank]];
  if (chosen === undefined || result === undefined) throw new RangeError(`no groupement ${groupement}`);
  const central = count(scenario, rank, execution);
  const sur = supports(scenario, execution, rank);
  const studied = wantedView && scenario.groupements.length <= MANY;
  const sensitivities = studied ? sensitivity(scenario, rank, itemsRead.marges, central) : [];
  return {
    ok: true,
    groupement: chosen.nom,
    results,
    modifies: modifies(scenario),
    versements: versements(execution, rank),
    range: range(scenario, rank, itemsRead.marges, central),
    sensitivity: sensitivities,
    limits: limits(scenario, execution, rank),
    certainty: byCertainty(scenario, rank, execution),
    zero: zeroYears(scenario, rank, execution),
    questions: firstQuestions(sensitivities),
    hypotheses: sur.hypotheses,
    restsOn: restsOn(scenario, sur),
    perPatient: perPatient(execution, rank),
    portefeuille: portefeuille(scenario, execution),
  };
}
