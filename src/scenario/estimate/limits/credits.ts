import type { Decimal } from 'decimal.js';
import { difference, Exact, order } from '../../../formula/read/exact-arithmetic.ts';
import { euros, type Limit, type Viewed } from './limit.ts';

/** Near: by less than a tenth of the bound. */
const PRES = '0.1';

/** The range of the crédits d'amorçage: which bound holds them, or which one is the nearest. */
export function creditsRange({ groupement, annees }: Viewed): Limit {
  const title = { id: 'credits', label: "Fourchette des crédits d'amorçage", status: 'texte' as const };
  const [annee] = annees;
  if (annee === undefined || groupement.credits.mode === 'montant') {
    const phrase = "Le montant des crédits est donné : la fourchette ne s'y applique pas.";
    return { ...title, state: 'sans objet', shortText: 'montant donné', phrase };
  }
  const [theoretical, low, high] = [
    annee.value('creditsTheoriques'),
    annee.value('creditsMinimum'),
    annee.value('creditsMaximum'),
  ];
  // A forfait of 325 000/3 € is off by its last digit: what only rounding separates is equal.
  if (order(theoretical, low) < 0) return { ...title, ...heldBack(theoretical, low, 'minimum') };
  if (order(theoretical, high) > 0) return { ...title, ...heldBack(theoretical, high, 'maximum') };
  return { ...title, ...free(theoretical, low, high) };
}

type Finding = Pick<Limit, 'state' | 'shortText' | 'phrase'>;

function heldBack(theoretical: Decimal, bound: Decimal, nom: 'minimum' | 'maximum'): Finding {
  const ecart = euros(bound.minus(theoretical).abs());
  const sens = nom === 'minimum' ? 'relevés' : 'réduits';
  return {
    state: 'atteint',
    shortText: `${nom} de ${euros(bound)}`,
    phrase: `Le calcul donne ${euros(theoretical)} ; les crédits sont ${sens} de ${ecart}, au ${nom} de ${euros(bound)}.`,
  };
}

function free(theoretical: Decimal, low: Decimal, high: Decimal): Finding {
  const [towardLow, towardHigh] = [difference(theoretical, low), difference(high, theoretical)];
  const [nom, bound] = towardLow.lessThan(towardHigh) ? ['minimum', low] : ['maximum', high];
  const distance = Exact.min(towardLow, towardHigh);
  const state = distance.lessThanOrEqualTo(bound.times(PRES)) ? 'proche' : 'loin';
  if (distance.isZero()) {
    return {
      state,
      shortText: `juste au ${nom}`,
      phrase: `Le calcul donne exactement le ${nom}, ${euros(bound)} : rien n'est changé.`,
    };
  }
  return {
    state,
    shortText: `${state} : à ${euros(distance)} du ${nom}`,
    phrase: `Les crédits sont dans la fourchette, à ${euros(distance)} du ${nom} (${euros(bound)}).`,
  };
}
