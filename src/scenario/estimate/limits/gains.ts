import { spendingEdge } from '../zero/edges.ts';
import { atLowest, euros, type Limit, type Viewed, yearsList } from './limit.ts';

/** Near: by less than one point of the adjusted spending. */
const POINT = '0.01';

/** In phase 3 all is a multiple of the gains: without any, nothing is paid, whatever the score. */
export function nullGains({ annees }: Viewed): Limit {
  const title = { id: 'gains', label: 'Gains reversés nuls en phase 3', status: 'deduit' as const };
  const phase3 = annees.filter((annee) => annee.value('phase').equals(3));
  if (phase3.length === 0) {
    const phrase = "Ce scénario n'a pas de résultats de phase 3, où les gains reversés seuls sont payés.";
    return { ...title, state: 'sans objet', shortText: 'pas de phase 3', phrase };
  }
  const nulls = phase3.filter((annee) => annee.value('gains').isZero());
  if (nulls.length > 0) {
    const needed = nulls.flatMap((annee) => {
      const edge = spendingEdge(annee, true);
      return edge === null ? [] : [`en ${annee.annee}, ${edge.phrase}`];
    });
    const undone = needed.length === 0 ? '' : ` Pour en avoir : ${needed.join(' ; ')}.`;
    return {
      ...title,
      state: 'atteint',
      shortText: `gains reversés nuls en ${yearsList(nulls, ', ')} : la phase 3 ne verse rien`,
      phrase: `Sur les résultats de ${yearsList(nulls)}, gains reversés nuls : la phase 3 ne verse rien, quel que soit le score.${undone}`,
    };
  }
  const pres = atLowest(phase3, (annee) => annee.value('montantParPatient'));
  const edge = pres && spendingEdge(pres.annee, false);
  if (pres === undefined || !edge) return { ...title, state: 'sans objet', shortText: '', phrase: '' };
  const { annee, value } = pres.annee;
  return {
    ...title,
    state: value('depenseAjustee').times(POINT).greaterThan(edge.by) ? 'proche' : 'loin',
    shortText: `jamais : ${euros(pres.measure)} de gains reversés par patient au moins, en ${annee}`,
    phrase: `La phase 3 verse chaque année ; les gains reversés sont les plus faibles en ${annee}, ${euros(pres.measure)} par patient ; il suffirait de ${edge.phrase} pour les annuler.`,
  };
}
