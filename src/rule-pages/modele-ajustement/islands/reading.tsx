import { compte } from '../../../calculators/import/import-words.ts';
import { Colonnes } from '../../../islands/kit/import/column-list.tsx';
import { Remarques } from '../../../islands/kit/import/remarks.tsx';
import type { LectureFichier } from '../../../workers/laboratory/contract.ts';
import { nombre } from '../laboratory-words.ts';

interface Props {
  readonly lecture: LectureFichier;
  readonly nom: string;
  readonly patients: number;
}

/** What was read of the reader's own file. */
export function Lecture({ lecture, nom, patients }: Props) {
  const { lignes, lignesRefusees, ame, refusees, ignorees, absentes, remarques } = lecture;
  return (
    <>
      <p>
        <b data-verbatim>{nom}</b> : {compte(lignes, 'ligne lue', 'lignes lues')}, {nombre(patients)} dans
        l'échantillon, {compte(lignesRefusees, 'refusée', 'refusées')}.
      </p>
      {ame > 0 && (
        <p class="g-grave">
          {compte(ame, "bénéficiaire de l'AME est", "bénéficiaires de l'AME sont")} dans le fichier : le
          cahier les laisse hors des simulations, et l'ajustement les prend en compte ici. Pour les en sortir,
          retirez leurs lignes du fichier.
        </p>
      )}
      <Remarques phrases={remarques} />
      <Colonnes dit="Colonnes ignorées" noms={ignorees} />
      <Colonnes dit="Variables sans colonne dans le fichier, donc jamais essayées" noms={absentes} />
      {refusees.total > 0 && (
        <details class="g-liste">
          <summary>{compte(refusees.total, 'cellule refusée', 'cellules refusées')}</summary>
          <ul class="lab-refusees">
            {refusees.gardees.map(({ ligne, colonne, valeur, raison }) => (
              <li key={`${ligne} ${colonne}`}>
                Ligne {ligne}, <span data-verbatim>{colonne}</span> : « <span data-verbatim>{valeur}</span> ».{' '}
                {raison}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
