import type { HypothesisId } from '../../cahier/ids.ts';
import type { Erreur } from '../format/document-errors.ts';
import type { Resultats } from '../format/results.ts';
import { readScenario } from '../format/schema/scenario-schema.ts';
import type { Modifie } from '../run/changed-value.ts';
import { modifies } from '../run/changed-values.ts';
import { exactEngine } from '../run/engine.ts';
import { compter, executer } from '../run/execution.ts';
import { appuis } from '../run/grounds.ts';
import { type Appui, repose } from '../run/grounds-in-words.ts';
import { type ParPatient, parPatient } from '../run/per-patient.ts';
import { type Portefeuille, portefeuille } from '../run/portfolio.ts';
import { resultsOf } from '../run/run-results.ts';
import { type Versements, versements } from '../run/versements.ts';
import { type Limite, limites } from './limits/all-limits.ts';
import { type Marges, margesParDefaut, readMarges } from './margins.ts';
import { type Fourchette, fourchette } from './range.ts';
import { type Sensibilite, sensibilite } from './sensitivity/all-sensitivities.ts';

export interface DemandeEstimation {
  /** A scenario as typed. */
  readonly document: unknown;
  /** `margesParDefaut` when absent. */
  readonly marges?: Marges;
  /** The groupement's rank; the last one if there are fewer. */
  readonly groupement: number;
  /** Whether the sensitivities are wanted: most of the work. */
  readonly sensibilite?: boolean;
}

/** All that /estimer/ shows of one groupement, in plain data; amounts in €, decimal text. */
export interface EstimationCalculee {
  readonly groupement: string;
  readonly resultats: Resultats;
  /** What is not the cahier's in what was computed. */
  readonly modifies: readonly Modifie[];
  readonly versements: Versements;
  /** The total and each year's payment, low, central and high, and what separates them. */
  readonly fourchette: Fourchette;
  /** The widest first; empty where it was not wanted, or beyond 200 groupements, where it would take seconds. */
  readonly sensibilite: readonly Sensibilite[];
  readonly limites: readonly Limite[];
  readonly hypotheses: readonly HypothesisId[];
  readonly repose: readonly Appui[];
  readonly parPatient: ParPatient;
  /** All the groupements together; null if there is only one. */
  readonly portefeuille: Portefeuille | null;
}

export type ReponseEstimation =
  | ({ readonly ok: true } & EstimationCalculee)
  | { readonly ok: false; readonly erreurs: readonly Erreur[] };

const BEAUCOUP = 200;

/** Estimates what a groupement would be paid. What is wrong comes back as errors, all together; nothing is computed. */
export function estimer({
  document,
  marges,
  groupement,
  sensibilite: voulue = true,
}: DemandeEstimation): ReponseEstimation {
  const [lu, lues] = [readScenario(document), readMarges(marges ?? margesParDefaut)];
  if (!lu.ok || !lues.ok) {
    return { ok: false, erreurs: [...(lu.ok ? [] : lu.erreurs), ...(lues.ok ? [] : lues.erreurs)] };
  }
  const { scenario } = lu;
  const rang = Math.max(0, Math.min(groupement, scenario.groupements.length - 1));
  const execution = executer(scenario);
  const resultats = resultsOf(scenario, execution, exactEngine);
  const [choisi, resultat] = [scenario.groupements[rang], resultats.groupements[rang]];
  if (choisi === undefined || resultat === undefined) throw new RangeError(`no groupement ${groupement}`);
  const central = compter(scenario, rang, execution);
  const sur = appuis(scenario, execution, rang);
  const etudiee = voulue && scenario.groupements.length <= BEAUCOUP;
  return {
    ok: true,
    groupement: choisi.nom,
    resultats,
    modifies: modifies(scenario),
    versements: versements(resultat),
    fourchette: fourchette(scenario, rang, lues.marges, central),
    sensibilite: etudiee ? sensibilite(scenario, rang, lues.marges, central) : [],
    limites: limites(scenario, execution, rang),
    hypotheses: sur.hypotheses,
    repose: repose(scenario, sur),
    parPatient: parPatient(choisi, execution, rang, central),
    portefeuille: portefeuille(scenario, execution),
  };
}
