import { parameterIds, parameters } from '../../cahier/parameters.ts';
import type { Chemin } from '../document.ts';
import { compareNumbers } from '../numbers.ts';
import type { Enveloppe, Scenario } from '../types.ts';

/** One thing that a scenario sets otherwise than the cahier (or, for the options, than this site by default). */
export interface Changement {
  /** A parameter's id, « recuperation » or « enveloppe ». */
  readonly id: string;
  readonly label: string;
  /** Where the document holds it: to reset it is to remove it. */
  readonly chemin: Chemin;
  readonly valeur: string;
  readonly valeurDuCahier: string;
}

/** What a scenario changes, parameters in their order, then the options; a value equal to the cahier's is no change. */
export function changements({ parametres, options, enveloppe }: Scenario): Changement[] {
  const changed = parameterIds.flatMap((id): Changement[] => {
    const [valeur, { label, defaut }] = [parametres[id], parameters[id]];
    if (valeur === undefined || compareNumbers(valeur, defaut) === 0) return [];
    return [{ id, label, chemin: ['parametres', id], valeur, valeurDuCahier: defaut }];
  });
  if (options.recuperation !== 'excedent') {
    const label = "Récupération de l'avance";
    const chemin = ['options', 'recuperation'];
    changed.push({ id: 'recuperation', label, chemin, valeur: 'solde', valeurDuCahier: 'excédent' });
  }
  if (enveloppe.mode === 'portefeuille' || compareNumbers(enveloppe.facteur, '1') !== 0) {
    const label = "Facteur de l'enveloppe nationale";
    const valeur = dite(enveloppe);
    changed.push({ id: 'enveloppe', label, chemin: ['enveloppe'], valeur, valeurDuCahier: '1' });
  }
  return changed;
}

function dite(enveloppe: Enveloppe): string {
  return enveloppe.mode === 'facteur' ? enveloppe.facteur : 'calculé sur le portefeuille';
}
