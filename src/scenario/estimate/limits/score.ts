import { formatNumber } from '../../../french/numbers.ts';
import { auPlusBas, type Limite, lesAnnees, pourcent, type Vu } from './limit.ts';

/** Near: less than a tenth of the highest score. */
const PRES = '0.1';

/** A score of zero or less is worth nothing in phase 2, and the harshest modulation in phase 3. */
export function score({ annees }: Vu): Limite {
  const titre = { id: 'score', label: 'Score nul ou négatif', status: 'texte' as const };
  const nulles = annees.filter((annee) => annee.value('partQualite').isZero());
  if (nulles.length > 0) {
    return {
      ...titre,
      etat: 'atteint',
      court: `qualité comptée zéro en ${lesAnnees(nulles, ', ')}`,
      phrase: `Sur les résultats de ${lesAnnees(nulles)}, le score est nul ou négatif : rien pour la qualité en phase 2, la baisse la plus forte en phase 3.`,
    };
  }
  const pres = auPlusBas(annees, (annee) => annee.value('partQualite'));
  if (pres === undefined) return { ...titre, etat: 'sans objet', court: '', phrase: '' };
  const { annee } = pres;
  const points = formatNumber(annee.value('scoreQualite').toFixed(), { maximumFractionDigits: 2 });
  const part = pourcent(pres.mesure, 0);
  return {
    ...titre,
    etat: pres.mesure.lessThan(PRES) ? 'proche' : 'loin',
    court: `jamais : ${part} du maximum au moins, en ${annee.annee}`,
    phrase: `Le score est toujours positif ; le plus bas est de ${points} points, ${part} du maximum, sur les résultats de ${annee.annee}.`,
  };
}
