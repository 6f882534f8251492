import type { Decimal } from 'decimal.js';
import type { ExecutedYear } from '../../run/execution.ts';
import { atLowest, euros, type Limit, type Viewed, yearsList } from './limit.ts';

/** Near: an intéressement of phase 2 that exceeds the credits by less than a fifth. */
const PRES = '1.2';

const paymentYear = (annee: ExecutedYear): number => annee.value('anneeVersement').toNumber();

/** The advance of phase 2: when it was needed, and what of it is never recovered. */
export function avance({ annees }: Viewed): Limit {
  const title = { id: 'avance', label: 'Avance', status: 'texte' as const };
  const avanceYears = annees.filter((annee) => annee.value('avance').greaterThan(0));
  if (avanceYears.length > 0) return { ...title, ...paidAvances(avanceYears, annees.at(-1)) };
  const phase2 = annees.filter((annee) => annee.value('phase').equals(2));
  const margin = (annee: ExecutedYear): Decimal =>
    annee.value('interessement').minus(annee.value('creditsAmorcage'));
  const pres = atLowest(phase2, margin);
  if (pres === undefined || pres.annee.value('creditsAmorcage').isZero()) {
    return {
      ...title,
      state: 'sans objet',
      shortText: 'sans objet',
      phrase: "Il n'y a pas de crédits à garantir.",
    };
  }
  const credits = pres.annee.value('creditsAmorcage');
  const nearest = pres.annee.value('interessement').lessThan(credits.times(PRES));
  return {
    ...title,
    state: nearest ? 'proche' : 'loin',
    shortText: 'jamais nécessaire',
    phrase: `En phase 2, l'intéressement dépasse chaque année les crédits d'amorçage, de ${euros(pres.measure)} au moins, en ${paymentYear(pres.annee)}.`,
  };
}

function paidAvances(
  avanceYears: readonly ExecutedYear[],
  latest: ExecutedYear | undefined,
): Pick<Limit, 'state' | 'shortText' | 'phrase'> {
  const amounts = avanceYears.map((annee) => `${euros(annee.value('avance'))} en ${paymentYear(annee)}`);
  const solde = latest?.value('soldeAvance');
  const remainder =
    solde?.greaterThan(0) === true
      ? `À la fin, ${euros(solde)} ne sont jamais récupérés.`
      : 'Elle est entièrement récupérée ensuite.';
  const annees = avanceYears.map((annee) => ({ annee: paymentYear(annee) }));
  return {
    state: 'atteint',
    shortText: `versée en ${yearsList(annees, ', ')}`,
    phrase: `L'intéressement de phase 2 n'atteint pas les crédits d'amorçage ; une avance comble le manque : ${amounts.join(' ; ')}. ${remainder}`,
  };
}
