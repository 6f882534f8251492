import { type Correlations, trier } from './correlation-matrix.ts';
import { direRepetition } from './fit-faults.ts';
import type { Ecartee, Repetition } from './fit-results.ts';
import type { Selection } from './forward-selection.ts';
import { bandes, type Variable } from './model.ts';
import type { Plan } from './regression-columns.ts';
import { estBande, type Nommer } from './variable-phrases.ts';

/** What is out of the model, and why: candidates of the last step, and bands that no patient is in. */
export function ecarter(donnees: Correlations, plan: Plan, choix: Selection, nommer: Nommer): Ecartee[] {
  const derniere = choix.etapes.at(-1);
  const candidats = (derniere?.ajoutee === null ? derniere.essais : []).map(({ candidat, raison }) => ({
    candidat,
    raison:
      raison ??
      `${nommer(candidat)} ${candidat === 'bandes' ? "n'augmentent" : "n'augmente"} pas le R² ajusté`,
  }));
  if (!choix.retenues.includes('bandes')) return candidats;
  const laissees = bandes.flatMap((bande) => {
    const rang = plan.noms.indexOf(bande);
    if (choix.colonnes.includes(rang)) return [];
    const autres = choix.colonnes.filter(
      (colonne) => colonne < rang || !estBande(plan.noms[colonne] as Variable),
    );
    const [repete] = trier(donnees, [rang], autres).repetitions;
    return [{ candidat: bande, raison: raisonDeBande(plan, bande, repete?.avec ?? [], nommer) }];
  });
  return [...candidats, ...laissees];
}

function raisonDeBande(plan: Plan, variable: Variable, avec: readonly number[], nommer: Nommer): string {
  if (avec.length === 0)
    return `aucun patient de l'apprentissage n'est dans ${nommer(variable)}, ou tous y sont`;
  return direRepetition(nommerRepetition(plan, plan.noms.indexOf(variable), avec), nommer);
}

/** The same by names. */
export function nommerRepetition({ noms }: Plan, colonne: number, avec: readonly number[]): Repetition {
  return { variable: noms[colonne] as Variable, avec: avec.map((rang) => noms[rang] as Variable) };
}
