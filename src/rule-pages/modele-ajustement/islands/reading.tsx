import { compte } from '../../../calculators/import/import-words.ts';
import { Columns } from '../../../islands/kit/import/column-list.tsx';
import { Remarques } from '../../../islands/kit/import/remarks.tsx';
import type { FileReading } from '../../../workers/adjustment/contract.ts';
import { number } from '../adjustment-words.ts';

interface Props {
  readonly reading: FileReading;
  readonly nom: string;
  readonly patients: number;
}

/** What was read of the reader's own file. */
export function Reading({ reading, nom, patients }: Props) {
  const { lignes, refusedRows, ame, refusees: refusedCells, ignored, absentOnes, remarques } = reading;
  return (
    <>
      <p>
        <b data-verbatim>{nom}</b> : {compte(lignes, 'ligne lue', 'lignes lues')}, {number(patients)} dans
        l'échantillon, {compte(refusedRows, 'refusée', 'refusées')}.
      </p>
      {ame > 0 && (
        <p class="import-fault">
          {compte(ame, "bénéficiaire de l'AME est", "bénéficiaires de l'AME sont")} dans le fichier : le
          cahier les laisse hors des simulations, et l'ajustement les prend en compte ici. Pour les en sortir,
          retirez leurs lignes du fichier.
        </p>
      )}
      <Remarques phrases={remarques} />
      <Columns dit="Colonnes ignorées" names={ignored} />
      <Columns dit="Variables sans colonne dans le fichier, donc jamais essayées" names={absentOnes} />
      {refusedCells.total > 0 && (
        <details class="line-list">
          <summary>{compte(refusedCells.total, 'cellule refusée', 'cellules refusées')}</summary>
          <ul class="lab-refusees">
            {refusedCells.keptOnes.map(({ row, colonne, valeur, reason }) => (
              <li key={`${row} ${colonne}`}>
                Ligne {row}, <span data-verbatim>{colonne}</span> : « <span data-verbatim>{valeur}</span> ».{' '}
                {reason}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
