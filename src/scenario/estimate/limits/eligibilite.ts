import { offered, parametersOf } from '../../../cahier/edition-facts.ts';
import { formatNumber } from '../../../french/numbers.ts';
import { modifies } from '../../run/changed-values.ts';
import { exactEngine } from '../../run/engine.ts';
import type { Limite, Vu } from './limit.ts';

const parameters = parametersOf(offered);

/** Near: less than a tenth above the smallest patientèle. */
const PRES = '1.1';

/**
 * Below the smallest patientèle in its first year a groupement could not take part; a fall afterwards changes nothing
 * (H21). The only use of `seuilPatients`, in no amount.
 */
export function eligibilite({ scenario, groupement }: Vu): Limite {
  const seuil = exactEngine.number(scenario.parametres.seuilPatients ?? parameters.seuilPatients.defaut);
  const titre = { id: 'eligibilite', label: 'Patientèle minimale', status: 'texte' as const };
  const nombre = (value: { toFixed(): string }) => formatNumber(value.toFixed());
  const resultats = groupement.annees.slice(1).map(({ patients }) => exactEngine.number(String(patients)));
  const sien = modifies({ parametres: { seuilPatients: scenario.parametres.seuilPatients } }).length > 0;
  const demande = `${sien ? 'le seuil, qui est ici modifié, demande' : 'le cahier demande'} à l'entrée une patientèle d'au moins ${nombre(seuil)} patients`;
  const [entree, ...ensuite] = resultats;
  if (entree === undefined) return { ...titre, etat: 'sans objet', court: '', phrase: '' };
  if (entree.lessThan(seuil)) {
    return {
      ...titre,
      etat: 'atteint',
      court: `${nombre(entree)} patients à l'entrée, moins de ${nombre(seuil)}`,
      phrase: `Avec ${nombre(entree)} patients à l'entrée, ce groupement n'aurait pas pu participer : ${demande}. Les montants sont donnés comme s'il le pouvait.`,
    };
  }
  const petite = ensuite.reduce((least, each) => (each.lessThan(least) ? each : least), entree);
  const chute = petite.lessThan(seuil)
    ? ` Elle descend ensuite à ${nombre(petite)} : le cahier n'en dit rien, et rien n'en dépend ici (hypothèse H21).`
    : '';
  return {
    ...titre,
    etat: petite.lessThan(seuil.times(PRES)) ? 'proche' : 'loin',
    court: `respectée : ${nombre(entree)} patients à l'entrée`,
    phrase: `${majuscule(demande)} ; celle-ci en compte ${nombre(entree)}.${chute}`,
  };
}

const majuscule = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
