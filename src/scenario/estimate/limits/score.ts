import { formatNumber } from '../../../french/numbers.ts';
import { atLowest, type Limit, percent, type Viewed, yearsList } from './limit.ts';

/** Near: less than a tenth of the highest score. */
const PRES = '0.1';

/** A score of zero or less is worth nothing in phase 2, and the harshest modulation in phase 3. */
export function score({ annees }: Viewed): Limit {
  const title = { id: 'score', label: 'Score nul ou négatif', status: 'texte' as const };
  const nulls = annees.filter((annee) => annee.value('partQualite').isZero());
  if (nulls.length > 0) {
    return {
      ...title,
      state: 'atteint',
      shortText: `qualité comptée pour zéro en ${yearsList(nulls, ', ')}`,
      phrase: `Sur les résultats de ${yearsList(nulls)}, le score est nul ou négatif : rien pour la qualité en phase 2, la baisse la plus forte en phase 3.`,
    };
  }
  const pres = atLowest(annees, (annee) => annee.value('partQualite'));
  if (pres === undefined) return { ...title, state: 'sans objet', shortText: '', phrase: '' };
  const { annee } = pres;
  const points = formatNumber(annee.value('scoreQualite').toFixed(), { maximumFractionDigits: 2 });
  const part = percent(pres.measure, 0);
  return {
    ...title,
    state: pres.measure.lessThan(PRES) ? 'proche' : 'loin',
    shortText: `jamais : ${part} du maximum au moins, en ${annee.annee}`,
    phrase: `Le score est toujours positif ; le plus bas est de ${points} points, ${part} du maximum, sur les résultats de ${annee.annee}.`,
  };
}
