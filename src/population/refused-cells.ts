import { extrait } from '../tables/excerpts.ts';
import { enTrop } from '../tables/header.ts';
import type { Enregistrement, EnTete } from '../tables/table.ts';
import { ecrireCsv } from '../tables/table-writer.ts';

/** A cell for which its row is refused. `valeur` is what was typed, cut at 120 characters. */
export interface CelluleRefusee {
  readonly ligne: number;
  /** A column's name, or « colonne 40 » beyond the header. */
  readonly colonne: string;
  readonly valeur: string;
  readonly raison: string;
}

const EN_TROP = "Cellule au-delà de la dernière colonne de l'en-tête.";
const DOUTEUX =
  'Guillemet mal placé : la cellule a pu avaler les lignes qui suivent. Doublez le guillemet, ou retirez-le.';

/** Tells of what makes a record doubtful as a whole, whatever its cells say. */
export function refuserEnregistrement(
  { ligne, cellules, guillemetDouteux }: Enregistrement,
  entete: EnTete,
  refuser: (entree: () => CelluleRefusee) => void,
): void {
  for (const { colonne, valeur } of enTrop(cellules, entete))
    refuser(() => ({ ligne, colonne, valeur: extrait(valeur), raison: EN_TROP }));
  if (!guillemetDouteux) return;
  const position = cellules.findIndex((cellule) => cellule.includes('\n') && cellule.includes('"'));
  const colonne = entete.colonnes[position] ?? `colonne ${position + 1}`;
  refuser(() => ({ ligne, colonne, valeur: extrait(cellules[position] ?? ''), raison: DOUTEUX }));
}

/** The cells for which rows were refused, as a file. */
export function csvRefusees(refusees: readonly CelluleRefusee[]): string {
  const lignes = refusees.map(({ ligne, colonne, valeur, raison }) => [ligne, colonne, valeur, raison]);
  return ecrireCsv([['Ligne', 'Colonne', 'Valeur', 'Raison'], ...lignes]);
}
