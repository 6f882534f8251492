import { formatNumber, formatPercent, formatValue } from '../../../french/numbers.ts';
import type { BareMeans } from './means.ts';

const absolute = (text: string): string => text.replace(/^-/, '');
const euros = (text: string): string => formatValue(text, '€', { maximumFractionDigits: 0 });

const JUMP = "il saute par-dessus quand tout le solde de l'avance est repris d'un coup (option « solde »)";

/** « une dépense réelle qui ralentit de 0,83 % de plus par an » */
function slowDown(by: string): string {
  if (by === '0') return 'la dépense du scénario';
  const percent = formatPercent(absolute(by), { maximumFractionDigits: 2 });
  return by.startsWith('-')
    ? `une dépense réelle qui progresse de ${percent} de plus par an`
    : `une dépense réelle qui ralentit de ${percent} de plus par an`;
}

/** The spending that reaches a target, or why none does; `capped`: the cap cuts where the most is paid. */
export function depensePhrases(means: BareMeans, capped: boolean): string {
  if (means.found) {
    const [first, last] = [means.annees[0], means.annees.at(-1)].map((year) =>
      year === undefined ? '' : `${formatValue(absolute(year.ecart), '€')} par patient en ${year.annee}`,
    );
    const each = means.by === '0' ? '' : `, soit ${first === last ? first : `de ${first} à ${last}`}`;
    return `Il y faut ${slowDown(means.by)}${each}.`;
  }
  if (means.reason === 'saut') return `Aucune dépense ne donne juste ce total : ${JUMP}.`;
  const amount = euros(means.attainable);
  if (means.reason === 'minimum')
    return `Aucune dépense ne donne si peu : au moins ${amount}, avec ${slowDown(means.by)}. Les crédits, l'avance et la qualité ne dépendent pas de l'économie.`;
  const why = capped
    ? "Au-delà, le plafond du groupement, une part de ce qu'il dépense, baisse avec la dépense"
    : "Plus de 20 % par an n'est pas cherché";
  return `Aucune dépense n'y suffit : au plus ${amount}, avec ${slowDown(means.by)}. ${why}.`;
}

/** The score that reaches a target, or why none does. */
export function scorePhrases(means: BareMeans): string {
  if (means.found) {
    if (means.by === '0') return 'Les scores du scénario le donnent.';
    const points = formatNumber(absolute(means.by), { maximumFractionDigits: 2 });
    const many = /^[01](,|$)/.test(points) ? 'point' : 'points';
    return `Il y faut ${points} ${many} de score de ${means.by.startsWith('-') ? 'moins' : 'plus'} chaque année, sans passer zéro ni le maximum.`;
  }
  if (means.reason === 'saut') return `Aucun score ne donne juste ce total : ${JUMP}.`;
  const amount = euros(means.attainable);
  return means.reason === 'minimum'
    ? `Aucun score ne donne si peu : un score nul chaque année donne encore ${amount}.`
    : `Aucun score n'y suffit : le maximum chaque année donne ${amount}.`;
}
