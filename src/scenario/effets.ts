import { type Compte, compter } from './compter.ts';
import { type Chemin, ecrire, lire } from './document.ts';
import { type Changement, changements } from './effets/changements.ts';
import { exactEngine } from './engine.ts';
import type { Erreur } from './erreurs.ts';
import { readScenario } from './schema.ts';
import type { Scenario } from './types.ts';

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
  readonly changements: readonly Effet[];
}

export interface EffetsParametres extends EffetsJeu {
  readonly groupement: string;
  /** With the cahier's values; null if the scenario is not valid with them (an appreciation of 25 %). */
  readonly cahier: Compte | null;
  readonly autre?: ({ readonly ok: true } & EffetsJeu) | Refus;
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

/** What the changed parameters and options do to a groupement's payments: all together, each alone, each taken back. */
export function effetsParametres({ document, autre, groupement }: DemandeEffets): ReponseEffets {
  const lu = readScenario(document);
  if (!lu.ok) return lu;
  const cahier = compte(auCahier(document, changements(lu.scenario)), groupement);
  return {
    ok: true,
    groupement: lu.scenario.groupements[rangDe(lu.scenario, groupement)]?.nom ?? '',
    cahier,
    ...effetsJeu(document, lu.scenario, cahier, groupement),
    ...(autre !== undefined && { autre: effetsAutre(autre, groupement) }),
  };
}

/** The second set is measured from the cahier's values on its own figures. */
function effetsAutre(document: unknown, groupement: number): NonNullable<EffetsParametres['autre']> {
  const lu = readScenario(document);
  if (!lu.ok) return lu;
  const cahier = compte(auCahier(document, changements(lu.scenario)), groupement);
  return { ok: true, ...effetsJeu(document, lu.scenario, cahier, groupement) };
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
  return { ensemble, effetEnsemble: difference(ensemble, cahier), changements: effets };
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
