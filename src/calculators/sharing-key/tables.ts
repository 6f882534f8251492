import type { FigureTable } from '../../figures/kit/table.ts';
import { formatPercent } from '../../french/numbers.ts';
import type { KeyStudy } from '../../scenario/sharing/key-study.ts';
import type { MemberParts } from '../../scenario/sharing/member-parts.ts';

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
