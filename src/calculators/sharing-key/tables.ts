import type { FigureTable } from '../../figures/kit/table.ts';
import { formatPercent } from '../../french/numbers.ts';
import type { PaidYear, PaidYears } from '../../scenario/run/paid-years.ts';
import type { KeyStudy } from '../../scenario/sharing/key-study.ts';
import type { MemberParts } from '../../scenario/sharing/member-parts.ts';
import { inCents } from './amounts.ts';

const share = ({ numerators, whole }: MemberParts, rank: number): string =>
  whole === 0n
    ? ''
    : formatPercent(`${numerators[rank] ?? 0n}/${whole}`, {
        minimumFractionDigits: 2,
        maximumFractionDigits: 2,
      });

/** How the part of each member comes of the criteria, by their weights. */
export function partsTable({ key, parts, byCriterion }: KeyStudy): FigureTable {
  const weights = key.criteria.map(({ nom, weight }) => `${nom}, poids ${weight.replace('.', ',')}`);
  return {
    caption: 'La clef : la part de chaque membre, critère par critère, arrondie (choix du groupement)',
    head: ['Membre', ...weights, 'Part de ce qui est partagé'],
    rows: key.members.map(({ nom }, rank) => [
      nom,
      ...byCriterion.map((each) => share(each, rank)),
      share(parts, rank),
    ]),
  };
}

/** What a payment is for. */
const subjectOf = ({ sur, phase }: PaidYear): string =>
  sur === null ? "crédits d'amorçage" : `résultats de ${sur}, phase ${phase}`;

/** What is to be known of a payment beside its amount. */
function remarkOf(year: PaidYear): string {
  const { sur, total, avance, recuperation } = year;
  if (sur === null) return 'en deux fois : au lancement, puis à la feuille de route';
  if (Number(total) === 0) return "rien n'est versé";
  if (Number(avance) > 0) return `dont ${inCents(avance)} d'avance, qui peut être reprise`;
  if (Number(recuperation) < 0) return `après reprise de ${inCents(recuperation.replace('-', ''))} d'avance`;
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
      { shown: inCents(year.total), value: year.total, unit: '€' },
      remarkOf(year),
      groundsOf(year, areCreditsGiven),
    ]),
  };
}
