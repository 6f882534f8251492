import type { Decimal } from 'decimal.js';
import type { AnneeExecutee } from '../../run/execution.ts';
import { auPlusBas, euros, type Limite, lesAnnees, type Vu } from './limit.ts';

/** Near: an intéressement of phase 2 that exceeds the credits by less than a fifth. */
const PRES = '1.2';

const versee = (annee: AnneeExecutee): number => annee.value('anneeVersement').toNumber();

/** The advance of phase 2: when it was needed, and what of it is never recovered. */
export function avance({ annees }: Vu): Limite {
  const titre = { id: 'avance', label: 'Avance', status: 'texte' as const };
  const avancees = annees.filter((annee) => annee.value('avance').greaterThan(0));
  if (avancees.length > 0) return { ...titre, ...versees(avancees, annees.at(-1)) };
  const phase2 = annees.filter((annee) => annee.value('phase').equals(2));
  const marge = (annee: AnneeExecutee): Decimal =>
    annee.value('interessement').minus(annee.value('creditsAmorcage'));
  const pres = auPlusBas(phase2, marge);
  if (pres === undefined || pres.annee.value('creditsAmorcage').isZero()) {
    return {
      ...titre,
      etat: 'sans objet',
      court: 'sans objet',
      phrase: "Il n'y a pas de crédits à garantir.",
    };
  }
  const credits = pres.annee.value('creditsAmorcage');
  const proche = pres.annee.value('interessement').lessThan(credits.times(PRES));
  return {
    ...titre,
    etat: proche ? 'proche' : 'loin',
    court: 'jamais nécessaire',
    phrase: `En phase 2, l'intéressement dépasse chaque année les crédits d'amorçage, de ${euros(pres.mesure)} au moins, en ${versee(pres.annee)}.`,
  };
}

function versees(
  avancees: readonly AnneeExecutee[],
  derniere: AnneeExecutee | undefined,
): Pick<Limite, 'etat' | 'court' | 'phrase'> {
  const montants = avancees.map((annee) => `${euros(annee.value('avance'))} en ${versee(annee)}`);
  const solde = derniere?.value('soldeAvance');
  const reste =
    solde?.greaterThan(0) === true
      ? `À la fin, ${euros(solde)} ne sont jamais récupérés.`
      : 'Elle est entièrement récupérée ensuite.';
  const annees = avancees.map((annee) => ({ annee: versee(annee) }));
  return {
    etat: 'atteint',
    court: `versée en ${lesAnnees(annees, ', ')}`,
    phrase: `L'intéressement de phase 2 n'atteint pas les crédits d'amorçage ; une avance comble le manque : ${montants.join(' ; ')}. ${reste}`,
  };
}
