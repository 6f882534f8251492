import { type Chemin, ecrire, lire } from '../format/document.ts';
import type { Erreur } from '../format/document-errors.ts';
import type { Scenario } from '../format/scenario.ts';
import { readScenario } from '../format/schema/scenario-schema.ts';
import { exactEngine } from '../run/engine.ts';
import { type Compte, compter } from '../run/execution.ts';
import { type Changement, type ChoixDeCalcul, changements, choixDeCalcul } from './changed-parameters.ts';

/** What a change does; a variant that is not a valid scenario (a lower bound above its upper one) is null. */
interface Effet extends Changement {
  /** The cahier's values with this change alone, and what it moves the total by, in €. */
  readonly seul: Compte | null;
  readonly effetSeul: string | null;
  /** All the changes but this one, and what resetting it moves the total by. */
  readonly sans: Compte | null;
  readonly effetRetour: string | null;
}

/** One set of values beside the cahier's; amounts in €, decimal text. */
interface EffetsJeu {
  readonly ensemble: Compte;
  /** What all the changes together move the total by. */
  readonly effetEnsemble: string | null;
  /** What they do together beyond the sum of what each does alone; null if one cannot be computed alone. */
  readonly effetCombine: string | null;
  readonly changements: readonly Effet[];
}

export interface EffetsParametres extends EffetsJeu {
  readonly groupement: string;
  /** What is chosen beside the parameters: the cahier's column has it too. */
  readonly choix: readonly ChoixDeCalcul[];
  /** With the cahier's values; null if the scenario is not valid with them (an appreciation of 25 %). */
  readonly cahier: Compte | null;
  /** The second set, and what its total is above that of the first. */
  readonly autre?: ({ readonly ok: true; readonly ecart: string | null } & EffetsJeu) | Refus;
}

interface Refus {
  readonly ok: false;
  readonly erreurs: readonly Erreur[];
}

export type ReponseEffets = ({ readonly ok: true } & EffetsParametres) | Refus;

export interface DemandeEffets {
  readonly document: unknown;
  /** A second set of values, put beside the first: the document that holds it. */
  readonly autre?: unknown;
  /** The groupement's rank; the last one if there are fewer. */
  readonly groupement: number;
}

/** What the changed parameters do to a groupement's payments: all together, each alone, each taken back. */
export function effetsParametres({ document, autre, groupement }: DemandeEffets): ReponseEffets {
  const lu = readScenario(document);
  if (!lu.ok) return lu;
  const cahier = compte(auCahier(document, changements(lu.scenario)), groupement);
  const jeu = effetsJeu(document, lu.scenario, cahier, groupement);
  return {
    ok: true,
    groupement: lu.scenario.groupements[rangDe(lu.scenario, groupement)]?.nom ?? '',
    choix: choixDeCalcul(lu.scenario),
    cahier,
    ...jeu,
    ...(autre !== undefined && { autre: effetsAutre(autre, jeu.ensemble, groupement) }),
  };
}

/** The second set is measured from the cahier's values on its own figures. */
function effetsAutre(
  document: unknown,
  premier: Compte,
  groupement: number,
): NonNullable<EffetsParametres['autre']> {
  const lu = readScenario(document);
  if (!lu.ok) return lu;
  const cahier = compte(auCahier(document, changements(lu.scenario)), groupement);
  const jeu = effetsJeu(document, lu.scenario, cahier, groupement);
  return { ok: true, ecart: difference(jeu.ensemble, premier), ...jeu };
}

function effetsJeu(
  document: unknown,
  scenario: Scenario,
  cahier: Compte | null,
  groupement: number,
): EffetsJeu {
  const tous = changements(scenario);
  const ensemble = compter(scenario, rangDe(scenario, groupement));
  const base = auCahier(document, tous);
  const effets = tous.map((changement): Effet => {
    const { chemin } = changement;
    const seul = compte(ecrire(base, chemin, lire(document, chemin)), groupement);
    const sans = compte(retirer(document, chemin), groupement);
    return {
      ...changement,
      seul,
      effetSeul: difference(seul, cahier),
      sans,
      effetRetour: difference(sans, ensemble),
    };
  });
  const effetEnsemble = difference(ensemble, cahier);
  return { ensemble, effetEnsemble, effetCombine: combine(effetEnsemble, effets), changements: effets };
}

function combine(ensemble: string | null, effets: readonly Effet[]): string | null {
  const { number, text } = exactEngine;
  const seuls = effets.map(({ effetSeul }) => effetSeul);
  if (ensemble === null || seuls.includes(null)) return null;
  return text(seuls.reduce((rest, seul) => rest.minus(seul ?? '0'), number(ensemble)));
}

function auCahier(document: unknown, tous: readonly Changement[]): unknown {
  return tous.reduce<unknown>((rest, { chemin }) => retirer(rest, chemin), document);
}

function retirer(document: unknown, chemin: Chemin): unknown {
  return ecrire(document, chemin, undefined);
}

function compte(document: unknown, groupement: number): Compte | null {
  const lu = readScenario(document);
  return lu.ok ? compter(lu.scenario, rangDe(lu.scenario, groupement)) : null;
}

function rangDe({ groupements }: Scenario, groupement: number): number {
  return Math.max(0, Math.min(groupement, groupements.length - 1));
}

function difference(apres: Compte | null, avant: Compte | null): string | null {
  if (apres === null || avant === null) return null;
  return exactEngine.text(exactEngine.number(apres.total).minus(avant.total));
}
