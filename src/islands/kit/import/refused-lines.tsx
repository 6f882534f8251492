import { compte } from '../../../calculators/import/import-words.ts';
import type { ListeBornee } from '../../../population/bounded-list.ts';
import type { CelluleRefusee } from '../../../population/refused-cells.ts';
import { ListeDeLignes } from './line-list.tsx';

interface Props {
  readonly refusees: ListeBornee<CelluleRefusee>;
  readonly lignes: number;
  /** What a refused line means: « ce répondant n'est pas compté ». */
  readonly effet: string;
  readonly fichier: string;
  readonly exporter: () => Promise<string | undefined>;
  readonly perdue: boolean;
}

/** The cells for which lines of a file were refused. */
export function Refusees({ refusees, lignes, effet, ...reste }: Props) {
  return (
    <ListeDeLignes
      {...reste}
      nom={compte(lignes, 'ligne refusée', 'lignes refusées')}
      explication={`Une cellule qui ne se lit pas fait refuser sa ligne entière : ${effet}. Corrigez le fichier, puis importez-le à nouveau.`}
      tete={['Ligne', 'Colonne', 'Valeur', 'Raison']}
      total={refusees.total}
      entrees={refusees.gardees.map(({ ligne, colonne, valeur, raison }) => [
        String(ligne),
        colonne,
        valeur,
        raison,
      ])}
    />
  );
}
