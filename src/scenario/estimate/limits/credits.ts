import type { Decimal } from 'decimal.js';
import { difference, Exact, order } from '../../../formula/read/exact-arithmetic.ts';
import { euros, type Limite, type Vu } from './limit.ts';

/** Near: by less than a tenth of the bound. */
const PRES = '0.1';

/** The range of the crédits d'amorçage: which bound holds them, or which one is the nearest. */
export function fourchetteCredits({ groupement, annees }: Vu): Limite {
  const titre = { id: 'credits', label: "Fourchette des crédits d'amorçage", status: 'texte' as const };
  const [annee] = annees;
  if (annee === undefined || groupement.credits.mode === 'montant') {
    const phrase = "Le montant des crédits est donné : la fourchette ne s'y applique pas.";
    return { ...titre, etat: 'sans objet', court: 'montant donné', phrase };
  }
  const [theorique, bas, haut] = [
    annee.value('creditsTheoriques'),
    annee.value('creditsMinimum'),
    annee.value('creditsMaximum'),
  ];
  // A forfait of 325 000/3 € is off by its last digit: what only rounding separates is equal.
  if (order(theorique, bas) < 0) return { ...titre, ...tenus(theorique, bas, 'minimum') };
  if (order(theorique, haut) > 0) return { ...titre, ...tenus(theorique, haut, 'maximum') };
  return { ...titre, ...libres(theorique, bas, haut) };
}

type Constat = Pick<Limite, 'etat' | 'court' | 'phrase'>;

function tenus(theorique: Decimal, borne: Decimal, nom: 'minimum' | 'maximum'): Constat {
  const ecart = euros(borne.minus(theorique).abs());
  const sens = nom === 'minimum' ? 'relevés' : 'réduits';
  return {
    etat: 'atteint',
    court: `${nom} de ${euros(borne)}`,
    phrase: `Le calcul donne ${euros(theorique)} ; les crédits sont ${sens} de ${ecart}, au ${nom} de ${euros(borne)}.`,
  };
}

function libres(theorique: Decimal, bas: Decimal, haut: Decimal): Constat {
  const [versBas, versHaut] = [difference(theorique, bas), difference(haut, theorique)];
  const [nom, borne] = versBas.lessThan(versHaut) ? ['minimum', bas] : ['maximum', haut];
  const distance = Exact.min(versBas, versHaut);
  const etat = distance.lessThanOrEqualTo(borne.times(PRES)) ? 'proche' : 'loin';
  if (distance.isZero()) {
    return {
      etat,
      court: `juste au ${nom}`,
      phrase: `Le calcul donne exactement le ${nom}, ${euros(borne)} : rien n'est changé.`,
    };
  }
  return {
    etat,
    court: `${etat} : à ${euros(distance)} du ${nom}`,
    phrase: `Les crédits sont dans la fourchette, à ${euros(distance)} du ${nom} (${euros(borne)}).`,
  };
}
