import { compte } from '../../../calculators/import/import-words.ts';
import type { WordedCell } from '../../../population/worded-cells.ts';
import type { BoundedList } from '../../../tables/bounded-list.ts';
import { RowList } from './line-list.tsx';

interface Props {
  readonly refusees: BoundedList<WordedCell>;
  readonly lignes: number;
  /** What a refused line means: « ce répondant n'est pas compté ». */
  readonly effet: string;
  readonly fichier: string;
  readonly exportList: () => Promise<string | undefined>;
  readonly wasLost: boolean;
}

/** The cells for which lines of a file were refused. */
export function RefusedCells({ refusees: refusedCells, lignes, effet, ...remainder }: Props) {
  return (
    <RowList
      {...remainder}
      nom={compte(lignes, 'ligne refusée', 'lignes refusées')}
      explication={`Une cellule qui ne se lit pas fait refuser sa ligne entière : ${effet}. Corrigez le fichier, puis importez-le à nouveau.`}
      headCells={['Ligne', 'Colonne', 'Valeur', 'Raison']}
      total={refusedCells.total}
      entrees={refusedCells.keptOnes.map(({ row, colonne, valeur, reason }) => [
        String(row),
        colonne,
        valeur,
        reason,
      ])}
    />
  );
}
