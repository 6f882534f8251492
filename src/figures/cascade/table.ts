import { cents } from '../kit/amounts.ts';
import type { FigureTable } from '../kit/table.ts';

/** One part of a sum, in €: `publie` by the text, `change` and `ajoute` by the reader, `invente` by the site. */
export interface CascadePart {
  readonly nom: string;
  readonly montant: number;
  readonly arrivedFrom: 'publie' | 'change' | 'ajoute' | 'invente';
}

/** Parts that add up to a sum, which is partial while some are known to be missing. */
export interface CascadeData {
  readonly parts: readonly CascadePart[];
  readonly somme: number;
  readonly partial: boolean;
}

const venus: Readonly<Record<CascadePart['arrivedFrom'], string>> = {
  publie: 'le cahier',
  change: 'vous, à la place du cahier',
  ajoute: 'vous',
  invente: 'ce site, inventé',
};

export const sumNameOf = ({ partial }: CascadeData): string =>
  partial ? 'Somme partielle' : 'Dépense ajustée';

/** The parts and their sum as a table; what is missing has a line, and no amount. */
export function cascadeTable(data: CascadeData): FigureTable {
  const missingPart = ['+ …', 'non publié', 'personne encore'];
  return {
    caption: 'Ce que chaque terme ajoute',
    sums: true,
    head: ['Terme', 'Montant', 'Coefficient donné par'],
    rows: [
      ...data.parts.map(({ nom, montant, arrivedFrom }) => [nom, cents(montant), venus[arrivedFrom]]),
      ...(data.partial ? [missingPart] : []),
      [sumNameOf(data), cents(data.somme), ''],
    ],
  };
}
