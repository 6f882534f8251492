import type { HypothesisId } from '../../cahier/ids.ts';
import type { Fault } from '../format/faults.ts';
import { readScenario } from '../format/schema/scenario-schema.ts';
import { executer } from './execution.ts';
import { paymentHypotheses } from './grounds.ts';
import type { Modified } from './modified-value.ts';
import { modifies } from './modified-values.ts';
import { type Versement, versements } from './versements.ts';

/** A payment, in €, decimal text, by the year in which it is paid. */
export interface PaidYear
  extends Pick<Versement, 'annee' | 'sur' | 'phase' | 'total' | 'avance' | 'recuperation' | 'halves'> {
  /** What it rests on, beside the text. */
  readonly hypotheses: readonly HypothesisId[];
}

/** All that a groupement is paid: its credits first, then a payment for each results year. */
export interface PaidYears {
  readonly nom: string;
  readonly premiereAnnee: number;
  /** Whether its credits are an amount that was given, which no rule computed. */
  readonly areCreditsGiven: boolean;
  readonly years: readonly PaidYear[];
  /** What of it all is not the cahier's. */
  readonly modifies: readonly Modified[];
}

export interface PaidYearsRequest {
  readonly document: unknown;
  /** The rank of the groupement. */
  readonly groupement: number;
}

export type PaidYearsAnswer =
  | ({ readonly ok: true } & PaidYears)
  | { readonly ok: false; readonly erreurs: readonly Fault[] };

/** What a groupement is paid, year by year, and on which hypotheses; nothing of a document that is refused. */
export function paidYears({ document, groupement }: PaidYearsRequest): PaidYearsAnswer {
  const lu = readScenario(document);
  if (!lu.ok) return { ok: false, erreurs: lu.erreurs };
  const { scenario } = lu;
  const rank = Math.max(0, Math.min(groupement, scenario.groupements.length - 1));
  const chosen = scenario.groupements[rank];
  if (chosen === undefined) throw new RangeError(`no groupement ${groupement}`);
  const execution = executer(scenario);
  const hypotheses = paymentHypotheses(scenario, execution, rank);
  const years = versements(execution, rank).lignes.map(
    ({ annee, sur, phase, total, avance, recuperation, halves }, line): PaidYear => ({
      annee,
      sur,
      phase,
      total,
      avance,
      recuperation,
      ...(halves && { halves }),
      hypotheses: hypotheses[line] ?? [],
    }),
  );
  return {
    ok: true,
    nom: chosen.nom,
    premiereAnnee: chosen.premiereAnnee,
    areCreditsGiven: chosen.credits.mode === 'montant',
    years,
    modifies: modifies(scenario),
  };
}
