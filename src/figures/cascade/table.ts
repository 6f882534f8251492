import { cents } from '../kit/amounts.ts';
import type { FigureTable } from '../kit/table.ts';

/** One part of a sum, in €: `publie` by the text, `change` and `ajoute` by the reader, `invente` by the site. */
export interface PartDeCascade {
  readonly nom: string;
  readonly montant: number;
  readonly venu: 'publie' | 'change' | 'ajoute' | 'invente';
}

/** Parts that add up to a sum, which is partial while some are known to be missing. */
export interface CascadeData {
  readonly parts: readonly PartDeCascade[];
  readonly somme: number;
  readonly partielle: boolean;
}

const venus: Readonly<Record<PartDeCascade['venu'], string>> = {
  publie: 'le cahier',
  change: 'vous, à la place du cahier',
  ajoute: 'vous',
  invente: 'ce site, inventé',
};

export const nomDeLaSomme = ({ partielle }: CascadeData): string =>
  partielle ? 'Somme partielle' : 'Dépense ajustée';

/** The parts and their sum as a table; what is missing has a line, and no amount. */
export function cascadeTable(data: CascadeData): FigureTable {
  const manquante = ['+ …', 'non publié', 'personne encore'];
  return {
    caption: 'Ce que chaque terme ajoute',
    sums: true,
    head: ['Terme', 'Montant', 'Coefficient donné par'],
    rows: [
      ...data.parts.map(({ nom, montant, venu }) => [nom, cents(montant), venus[venu]]),
      ...(data.partielle ? [manquante] : []),
      [nomDeLaSomme(data), cents(data.somme), ''],
    ],
  };
}
