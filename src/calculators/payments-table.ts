import type { FigureTable } from '../figures/kit/table.ts';
import type { PaidYear, PaidYears } from '../scenario/run/paid-years.ts';
import { exactCents } from './exact-cents.ts';

/** What a payment is for. */
const subjectOf = ({ sur, phase }: PaidYear): string =>
  sur === null ? "crédits d'amorçage" : `résultats de ${sur}, phase\u00a0${phase}`;

/** What is to be known of a payment beside its amount. */
function remarkOf(year: PaidYear): string {
  const { sur, total, avance, recuperation } = year;
  if (sur === null) return 'en deux fois : au lancement, puis à la feuille de route';
  if (Number(total) === 0) return "rien n'est versé";
  if (Number(avance) > 0) return `dont ${exactCents(avance)} d'avance, qui peut être reprise`;
  if (Number(recuperation) < 0)
    return `après reprise de ${exactCents(recuperation.replace('-', ''))} d'avance`;
  return '';
}

const groundsOf = ({ sur, hypotheses }: PaidYear, areCreditsGiven: boolean): string => {
  if (sur === null && areCreditsGiven) return 'montant donné';
  if (hypotheses.length === 0) return 'le texte';
  return `${hypotheses.length === 1 ? 'notre hypothèse' : 'nos hypothèses'} ${hypotheses.join(', ')}`;
};

/** Each payment, what it is for, and what it rests on. */
export function paymentsTable({ nom, years, areCreditsGiven }: PaidYears): FigureTable {
  return {
    caption: `Ce qui est versé, et sur quoi cela repose, ${nom}. Aucun de ces montants n'est certain`,
    head: ['Versé en', 'Au titre de', 'Montant', 'À savoir', 'Calculé dans'],
    rows: years.map((year) => [
      String(year.annee),
      subjectOf(year),
      { shown: exactCents(year.total), value: year.total, unit: '€' },
      remarkOf(year),
      groundsOf(year, areCreditsGiven),
    ]),
  };
}
