import type { HypothesisId } from '../cahier/ids.ts';
import { compter, executer } from './compter.ts';
import { exactEngine } from './engine.ts';
import type { Erreur } from './erreurs.ts';
import { type Fourchette, fourchette } from './fourchette.ts';
import { appuis } from './hypotheses-utilisees.ts';
import { type Limite, limites } from './limites.ts';
import { type Marges, margesParDefaut, readMarges } from './marges.ts';
import type { Modifie } from './modifie.ts';
import { modifies } from './modifies.ts';
import { type ParPatient, parPatient } from './par-patient.ts';
import { type Portefeuille, portefeuille } from './portefeuille.ts';
import { type Appui, repose } from './repose.ts';
import type { Resultats } from './results.ts';
import { resultsOf } from './results-of.ts';
import { readScenario } from './schema.ts';
import { type Sensibilite, sensibilite } from './sensibilite.ts';
import { type Versements, versements } from './versements.ts';

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
