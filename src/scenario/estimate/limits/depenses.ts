import type { Decimal } from 'decimal.js';
import { difference, Exact } from '../../../formula/read/exact-arithmetic.ts';
import type { AnneeExecutee } from '../../run/execution.ts';
import { auPlusBas, euros, type Limite, lesAnnees, pourcent, type Vu } from './limit.ts';

/** Near: by less than one point of the adjusted spending. */
const POINT = '0.01';

const reelle = (annee: AnneeExecutee): Decimal => annee.value('depenseReelle');
const sousLeBas = (annee: AnneeExecutee): Decimal => difference(annee.value('borneBasse'), reelle(annee));
const surLeHaut = (annee: AnneeExecutee): Decimal => difference(reelle(annee), annee.value('borneHaute'));
const part = (annee: AnneeExecutee, montant: Decimal): Decimal => montant.div(annee.value('depenseAjustee'));

/** How far a year lies outside the interval; negative inside. */
const dehors = (annee: AnneeExecutee): Decimal => Exact.max(sousLeBas(annee), surLeHaut(annee));

/** The interval around the adjusted spending, inside which the écart counts for nothing. */
export function tunnel({ annees }: Vu): Limite {
  const largeur = annees[0] === undefined ? new Exact(0) : annees[0].value('tunnel');
  const titre = { id: 'tunnel', label: `Intervalle de ± ${pourcent(largeur)}`, status: 'texte' as const };
  if (largeur.isZero()) {
    const phrase = "L'intervalle est nul : tout écart avec la dépense ajustée compte.";
    return { ...titre, etat: 'sans objet', court: 'intervalle nul', phrase };
  }
  const dedans = annees.filter((annee) => !dehors(annee).greaterThan(0));
  return { ...titre, ...(dedans.length > 0 ? dansIntervalle(dedans) : horsIntervalle(annees)) };
}

function dansIntervalle(dedans: readonly AnneeExecutee[]): Pick<Limite, 'etat' | 'court' | 'phrase'> {
  const proche = auPlusBas(dedans, (annee) => dehors(annee).neg());
  const bord =
    proche === undefined
      ? ''
      : ` Au plus près, en ${proche.annee.annee}, il s'en faut de ${euros(proche.mesure)} par patient pour en sortir${sousLeBas(proche.annee).greaterThanOrEqualTo(surLeHaut(proche.annee)) ? ' par le bas' : ' par le haut'}.`;
  return {
    etat: 'atteint',
    court: `écart compté zéro en ${lesAnnees(dedans, ', ')}`,
    phrase: `En ${lesAnnees(dedans)}, la dépense réelle est dans l'intervalle et l'écart compte pour zéro.${bord}`,
  };
}

function horsIntervalle(annees: readonly AnneeExecutee[]): Pick<Limite, 'etat' | 'court' | 'phrase'> {
  const pres = auPlusBas(annees, dehors);
  if (pres === undefined) return { etat: 'sans objet', court: '', phrase: '' };
  const ecart = part(pres.annee, pres.mesure);
  const { annee } = pres.annee;
  return {
    etat: ecart.lessThan(POINT) ? 'proche' : 'loin',
    court: `écart compté chaque année, à ${euros(pres.mesure)} du bord en ${annee}`,
    phrase: `La dépense réelle est hors de l'intervalle chaque année ; au plus près, en ${annee}, le bord est à ${euros(pres.mesure)} par patient, ${pourcent(ecart, 2)} de la dépense ajustée.`,
  };
}

/** A negative écart is brought back to zero: the reader's spending is above the interval. */
export function plancherEcart({ annees }: Vu): Limite {
  return plancher(annees, {
    id: 'plancher-ecart',
    label: 'Écart négatif ramené à zéro',
    sujet: "l'écart",
    mesure: (annee) => annee.value('ecart'),
    marge: (annee) => surLeHaut(annee).neg(),
    loin: 'la dépense réelle est sous le bord haut',
  });
}

/** A spending that grows faster than expected: the negative difference is brought back to zero. */
export function plancherEvolution({ annees }: Vu): Limite {
  return plancher(annees, {
    id: 'plancher-evolution',
    label: "Différence d'évolution négative ramenée à zéro",
    sujet: "la différence d'évolution",
    mesure: (annee) => annee.value('evolution'),
    marge: (annee) => annee.value('evolution'),
    loin: "la dépense réelle est sous la dépense attendue d'après l'année précédente",
  });
}

interface Plancher {
  readonly id: string;
  readonly label: string;
  readonly sujet: string;
  readonly mesure: (annee: AnneeExecutee) => Decimal;
  /** How far a year is from the floor, in € per patient. */
  readonly marge: (annee: AnneeExecutee) => Decimal;
  readonly loin: string;
}

function plancher(annees: readonly AnneeExecutee[], of: Plancher): Limite {
  const titre = { id: of.id, label: of.label, status: 'texte' as const };
  const negatives = annees.filter((annee) => of.mesure(annee).isNegative() && !of.mesure(annee).isZero());
  if (negatives.length > 0) {
    const montants = negatives.map((annee) => `${euros(of.mesure(annee))} en ${annee.annee}`);
    const court = `ramené à zéro en ${lesAnnees(negatives, ', ')}`;
    const debut = of.sujet.charAt(0).toUpperCase() + of.sujet.slice(1);
    const phrase = `${debut}, négatif, compte pour zéro sans rien retirer au reste : par patient, ${montants.join(' ; ')}.`;
    return { ...titre, etat: 'atteint', court: accord(of, court), phrase: accord(of, phrase) };
  }
  const pres = auPlusBas(annees, of.marge);
  if (pres === undefined) return { ...titre, etat: 'sans objet', court: '', phrase: '' };
  const { annee } = pres.annee;
  return {
    ...titre,
    etat: part(pres.annee, pres.mesure).lessThan(POINT) ? 'proche' : 'loin',
    court: `jamais ; marge de ${euros(pres.mesure)} en ${annee}`,
    phrase: `Chaque année, ${of.loin} ; la marge est la plus faible en ${annee} : ${euros(pres.mesure)} par patient.`,
  };
}

/** « la différence » is feminine. */
function accord({ sujet }: Plancher, words: string): string {
  return sujet.startsWith('la ')
    ? words.replace('négatif', 'négative').replace('ramené ', 'ramenée ')
    : words;
}
