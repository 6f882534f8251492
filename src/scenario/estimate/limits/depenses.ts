import type { Decimal } from 'decimal.js';
import { difference, Exact } from '../../../formula/read/exact-arithmetic.ts';
import type { ExecutedYear } from '../../run/execution.ts';
import { atLowest, euros, type Limit, percent, percentOverYears, type Viewed, yearsList } from './limit.ts';

/** Near: by less than one point of the adjusted spending. */
const POINT = '0.01';

const reelle = (annee: ExecutedYear): Decimal => annee.value('depenseReelle');
const underLow = (annee: ExecutedYear): Decimal => difference(annee.value('borneBasse'), reelle(annee));
const overHigh = (annee: ExecutedYear): Decimal => difference(reelle(annee), annee.value('borneHaute'));
const part = (annee: ExecutedYear, montant: Decimal): Decimal => montant.div(annee.value('depenseAjustee'));

/** How far a year lies outside the interval; negative inside. */
const outside = (annee: ExecutedYear): Decimal => Exact.max(underLow(annee), overHigh(annee));

/** The interval around the adjusted spending, inside which the écart counts for nothing. */
export function tunnel({ annees }: Viewed): Limit {
  const breadth = percentOverYears(annees, 'tunnel');
  const title = { id: 'tunnel', label: `Intervalle de ± ${breadth}`, status: 'texte' as const };
  if (annees.every((annee) => annee.value('tunnel').isZero())) {
    const phrase = "L'intervalle est nul : tout écart avec la dépense ajustée compte.";
    return { ...title, state: 'sans objet', shortText: 'intervalle nul', phrase };
  }
  const inside = annees.filter((annee) => !outside(annee).greaterThan(0));
  return { ...title, ...(inside.length > 0 ? withinInterval(inside) : outsideInterval(annees)) };
}

function withinInterval(inside: readonly ExecutedYear[]): Pick<Limit, 'state' | 'shortText' | 'phrase'> {
  const nearest = atLowest(inside, (annee) => outside(annee).neg());
  const edge =
    nearest === undefined
      ? ''
      : ` Au plus près, en ${nearest.annee.annee}, il s'en faut de ${euros(nearest.measure)} par patient pour en sortir${underLow(nearest.annee).greaterThanOrEqualTo(overHigh(nearest.annee)) ? ' par le bas' : ' par le haut'}.`;
  return {
    state: 'atteint',
    shortText: `écart compté pour zéro en ${yearsList(inside, ', ')}`,
    phrase: `En ${yearsList(inside)}, la dépense réelle est dans l'intervalle et l'écart compte pour zéro.${edge}`,
  };
}

function outsideInterval(annees: readonly ExecutedYear[]): Pick<Limit, 'state' | 'shortText' | 'phrase'> {
  const pres = atLowest(annees, outside);
  if (pres === undefined) return { state: 'sans objet', shortText: '', phrase: '' };
  const ecart = part(pres.annee, pres.measure);
  const { annee } = pres.annee;
  return {
    state: ecart.lessThan(POINT) ? 'proche' : 'loin',
    shortText: `écart compté chaque année, à ${euros(pres.measure)} du bord en ${annee}`,
    phrase: `La dépense réelle est hors de l'intervalle chaque année ; au plus près, en ${annee}, le bord est à ${euros(pres.measure)} par patient, ${percent(ecart, 2)} de la dépense ajustée.`,
  };
}

/** A negative écart is brought back to zero: the reader's spending is above the interval. */
export function plancherEcart({ annees }: Viewed): Limit {
  return plancher(annees, {
    id: 'plancher-ecart',
    label: 'Écart négatif ramené à zéro',
    subject: "l'écart",
    negative: 'négatif',
    broughtBack: 'ramené',
    measure: (annee) => annee.value('ecart'),
    margin: (annee) => overHigh(annee).neg(),
    far: 'la dépense réelle est sous le bord haut',
    just: 'la dépense réelle est tout juste au bord haut',
  });
}

/** A spending that grows faster than expected: the negative difference is brought back to zero. */
export function plancherEvolution({ annees }: Viewed): Limit {
  const before = pastWords(annees[0]);
  return plancher(annees, {
    id: 'plancher-evolution',
    label: "Différence d'évolution négative ramenée à zéro",
    subject: "la différence d'évolution",
    negative: 'négative',
    broughtBack: 'ramenée',
    measure: (annee) => annee.value('evolution'),
    margin: (annee) => difference(expectedSpending(annee.value), reelle(annee)),
    far: `la dépense réelle est sous la dépense attendue d'après ${before}`,
    just: `la dépense réelle est tout juste celle qu'on attend d'après ${before}`,
  });
}

/** The spending that the years before let expect, from which the difference of evolution is counted. */
export const expectedSpending = (value: ExecutedYear['value']): Decimal =>
  value(value('evolutionTriennale').isZero() ? 'depenseAttendue' : 'depenseAttendueTendance');

/** What that spending is expected from. */
export const pastWords = (annee: ExecutedYear | undefined): string =>
  annee === undefined || annee.value('evolutionTriennale').isZero()
    ? "l'année précédente"
    : 'la tendance sur trois ans';

interface Plancher {
  readonly id: string;
  readonly label: string;
  readonly subject: string;
  /** « négatif » and « ramené », as the subject wants them. */
  readonly negative: string;
  readonly broughtBack: string;
  readonly measure: (annee: ExecutedYear) => Decimal;
  /** How far a year is from the floor, in € per patient. */
  readonly margin: (annee: ExecutedYear) => Decimal;
  readonly far: string;
  /** What is said where nothing separates a year from the floor. */
  readonly just: string;
}

function plancher(annees: readonly ExecutedYear[], of: Plancher): Limit {
  const title = { id: of.id, label: of.label, status: 'texte' as const };
  const negatives = annees.filter((annee) => of.measure(annee).isNegative() && !of.measure(annee).isZero());
  if (negatives.length > 0) {
    const amounts = negatives.map((annee) => `${euros(of.measure(annee))} en ${annee.annee}`);
    const shortText = `${of.broughtBack} à zéro en ${yearsList(negatives, ', ')}`;
    const debut = of.subject.charAt(0).toUpperCase() + of.subject.slice(1);
    const phrase = `${debut}, ${of.negative}, compte pour zéro sans rien retirer au reste : par patient, ${amounts.join(' ; ')}.`;
    return { ...title, state: 'atteint', shortText, phrase };
  }
  const pres = atLowest(annees, of.margin);
  if (pres === undefined) return { ...title, state: 'sans objet', shortText: '', phrase: '' };
  const { annee } = pres.annee;
  if (pres.measure.isZero()) {
    const phrase = `Jamais, mais d'un rien : en ${annee}, ${of.just}.`;
    return { ...title, state: 'proche', shortText: `jamais ; tout juste en ${annee}`, phrase };
  }
  return {
    ...title,
    state: part(pres.annee, pres.measure).lessThan(POINT) ? 'proche' : 'loin',
    shortText: `jamais ; marge de ${euros(pres.measure)} en ${annee}`,
    phrase: `Chaque année, ${of.far} ; la marge est la plus faible en ${annee} : ${euros(pres.measure)} par patient.`,
  };
}
