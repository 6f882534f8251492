import { parameters } from '../../cahier/parameters.ts';
import { formatNumber } from '../../french/numbers.ts';
import { exactEngine } from '../engine.ts';
import type { Limite, Vu } from './limite.ts';

/** Near: less than a tenth above the smallest patientèle. */
const PRES = '1.1';

/** Below the smallest patientèle a groupement could not take part: the only use of `seuilPatients`, in no amount. */
export function eligibilite({ scenario, groupement }: Vu): Limite {
  const seuil = exactEngine.number(scenario.parametres.seuilPatients ?? parameters.seuilPatients.defaut);
  const titre = { id: 'eligibilite', label: 'Patientèle minimale', status: 'texte' as const };
  const nombre = (value: { toFixed(): string }) => formatNumber(value.toFixed());
  const resultats = groupement.annees.slice(1).map(({ patients }) => exactEngine.number(String(patients)));
  const petite = resultats.reduce((least, each) => (each.lessThan(least) ? each : least));
  if (petite.lessThan(seuil)) {
    return {
      ...titre,
      etat: 'atteint',
      court: `${nombre(petite)} patients, moins de ${nombre(seuil)}`,
      phrase: `Avec ${nombre(petite)} patients, ce groupement n'aurait pas pu participer : le cahier demande une patientèle d'au moins ${nombre(seuil)} patients. Les montants sont donnés comme s'il le pouvait.`,
    };
  }
  return {
    ...titre,
    etat: petite.lessThan(seuil.times(PRES)) ? 'proche' : 'loin',
    court: `respectée : ${nombre(petite)} patients au moins`,
    phrase: `Le cahier demande une patientèle d'au moins ${nombre(seuil)} patients ; celle-ci en compte au moins ${nombre(petite)}.`,
  };
}
