import { offered, parametersOf } from '../../../cahier/edition-facts.ts';
import { formatNumber } from '../../../french/numbers.ts';
import { exactEngine } from '../../run/engine.ts';
import { modifies } from '../../run/modified-values.ts';
import type { Limit, Viewed } from './limit.ts';

const parameters = parametersOf(offered);

/** Near: less than a tenth above the smallest patientèle. */
const PRES = '1.1';

/**
 * Below the smallest patientèle in its first year a groupement could not take part; a fall afterwards changes nothing
 * (H21). The only use of `seuilPatients`, in no amount.
 */
export function eligibilite({ scenario, groupement }: Viewed): Limit {
  const seuil = exactEngine.number(
    scenario.parametres.seuilPatients ?? parameters.seuilPatients.defaultValue,
  );
  const title = { id: 'eligibilite', label: 'Patientèle minimale', status: 'texte' as const };
  const number = (value: { toFixed(): string }) => formatNumber(value.toFixed());
  const results = groupement.annees.slice(1).map(({ patients }) => exactEngine.number(String(patients)));
  const ownValue = modifies({ parametres: { seuilPatients: scenario.parametres.seuilPatients } }).length > 0;
  const request = `${ownValue ? 'le seuil, qui est ici modifié, demande' : 'le cahier demande'} à l'entrée une patientèle d'au moins ${number(seuil)} patients`;
  const [entree, ...thereafter] = results;
  if (entree === undefined) return { ...title, state: 'sans objet', shortText: '', phrase: '' };
  if (entree.lessThan(seuil)) {
    return {
      ...title,
      state: 'atteint',
      shortText: `${number(entree)} patients à l'entrée, moins de ${number(seuil)}`,
      phrase: `Avec ${number(entree)} patients à l'entrée, ce groupement n'aurait pas pu participer : ${request}. Les montants sont donnés comme s'il le pouvait.`,
    };
  }
  const smallest = thereafter.reduce((least, each) => (each.lessThan(least) ? each : least), entree);
  const drop = smallest.lessThan(seuil)
    ? ` Elle descend ensuite à ${number(smallest)} : le cahier n'en dit rien, et rien n'en dépend ici (hypothèse H21).`
    : '';
  return {
    ...title,
    state: smallest.lessThan(seuil.times(PRES)) ? 'proche' : 'loin',
    shortText: `respectée : ${number(entree)} patients à l'entrée`,
    phrase: `${capitalize(request)} ; celle-ci en compte ${number(entree)}.${drop}`,
  };
}

const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
