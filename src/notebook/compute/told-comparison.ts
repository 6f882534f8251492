import { SUMS_ROUNDED } from '../../french/rounding.ts';
import { frenchSpacing } from '../../french/typography.ts';
import type { Comparison } from '../../scenario/compare/dossiers/comparison.ts';
import { limits } from '../format/limits.ts';
import { followed, type Told, wholeEuros } from './told.ts';

/** Two or three dossiers, the first being what the others are held to: by year, then what explains what separates them. */
export function toldComparison(comparisons: readonly Comparison[]): Told | undefined {
  const [first] = comparisons;
  if (first === undefined) return undefined;
  const sides = [first.avant, ...comparisons.map(({ apres }) => apres)];
  const years = [...new Set(sides.flatMap(({ annees }) => Object.keys(annees)))].sort();
  const names = sides.map(({ nom }) => `« ${nom} »`);
  const several = comparisons.length > 1;
  const row = (
    title: string,
    paid: (side: (typeof sides)[number]) => string,
    moved: (comparison: Comparison) => string,
  ): string[] => [
    title,
    ...sides.map((side) => wholeEuros(paid(side))),
    ...comparisons.map((each) => wholeEuros(moved(each), true)),
  ];
  return {
    table: {
      // The difference first, before any table.
      titre: frenchSpacing(
        several
          ? `${names.join(' et ')}, année par année`
          : `${names[1]}, comparé à ${names[0]} : ${first.phrase.replace(/\.$/, '')}`,
      ).slice(0, limits.legend),
      entete: [
        'Versé en',
        ...sides.map(({ nom }) => nom),
        ...comparisons.map(({ apres }) => (several ? `Différence, ${apres.nom}` : 'Différence')),
      ],
      lignes: [
        ...years.map((year) =>
          row(
            year,
            ({ annees }) => annees[year] ?? '0',
            ({ annees }) => annees[year] ?? '0',
          ),
        ),
        row(
          'Total',
          ({ total }) => total,
          ({ difference }) => difference,
        ),
      ],
    },
    valeurs: [
      ...comparisons.map(({ apres, difference }) => followed(`différence avec « ${apres.nom} »`, difference)),
      ...sides.map(({ nom, total }) => followed(`total de « ${nom} »`, total)),
    ],
    notes: [
      SUMS_ROUNDED,
      ...comparisons.flatMap((each) => {
        const phrase = several ? [`« ${each.apres.nom} » : ${each.phrase}`] : [];
        return [...phrase, ...causesSentence(each)].map(frenchSpacing);
      }),
    ],
  };
}

function causesSentence({ causes }: Comparison): string[] {
  const told = causes.filter(({ effet }) => effet !== '0');
  if (told.length < 2) return [];
  const list = told.map(({ libelle, effet }) => `${libelle}, ${wholeEuros(effet, true)}`);
  return [`Ce que chaque changement en explique : ${list.join(' ; ')}.`];
}
