import type { FigureTable } from '../../figures/kit/table.ts';
import { formatNumber, formatPercent, formatValue } from '../../french/numbers.ts';
import type { GroupRow } from '../../population/adjustment/group-depenses.ts';

/** Variables that are 0 or 1: their mean over a group is a share. Bands of age are too. */
const PARTS: ReadonlySet<string> = new Set(['femme', 'ald', 'cmuc', 'acs']);

/** « 52,3 % » of women, « 2,94 » for an index, « 46,2 » for an age. */
export function meanWords(cle: string, moyenne: string): string {
  if (PARTS.has(cle) || /^age\d/.test(cle)) return formatPercent(moyenne, { maximumFractionDigits: 2 });
  return formatNumber(moyenne, { maximumFractionDigits: 2 });
}

export const euros = (montant: string, signed = false): string =>
  formatValue(montant, '€/patient', { signed });

/** Coefficients as they are given: to the cent at least. */
const coefficientWords = (coefficient: string): string =>
  `${formatNumber(coefficient, { minimumFractionDigits: 2, maximumFractionDigits: 2 })}\u00a0€`;

/** The sum over a group, term by term. */
export function groupTable(
  lignes: readonly GroupRow[],
  somme: string,
  { caption, sumName }: { readonly caption: string; readonly sumName: string },
): FigureTable {
  return {
    caption,
    sums: true,
    head: ['Terme', 'Moyenne du groupement', 'Coefficient', 'Montant par patient'],
    rows: [
      ...lignes.map(({ cle, nom, moyenne, coefficient, montant }) => [
        nom,
        moyenne === null ? '' : meanWords(cle, moyenne),
        coefficientWords(coefficient),
        euros(montant),
      ]),
      [sumName, '', '', euros(somme)],
    ],
  };
}

/** « l'âge, l'APL »: what a group lacks. */
export const enumerated = (names: readonly string[]): string => names.map((nom) => `« ${nom} »`).join(', ');
