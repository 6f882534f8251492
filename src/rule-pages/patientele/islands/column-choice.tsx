import { bilanDuChoix, type Choix } from '../../../calculators/import/column-matching.ts';
import { colonnesDites, colonnesFacultatives } from '../../../calculators/import/column-words.ts';
import { FormeDesColonnes, nomDe } from '../../../islands/kit/import/column-form.tsx';
import { atteindre, DIT_DE_L_IMPORT } from '../../../islands/kit/later-focus.ts';
import { colonnesExigees } from '../../../population/patients/patients-table.ts';
import { patients } from './patients-worker.ts';

interface Props {
  readonly choix: Choix;
}

/** Which column of the file stands for each that the attribution of patients reads. */
export function ChoixDesColonnes({ choix }: Props) {
  const { manquantes, doubles, libres } = bilanDuChoix(choix);
  return (
    <FormeDesColonnes
      prefixe="pt"
      titre="h3"
      classe="si-script"
      choix={choix}
      dire={(colonne) => colonnesDites[colonne]}
      exigees={colonnesExigees}
      facultatives={colonnesFacultatives}
      manquantes={manquantes}
      doubles={doubles}
      surChoix={(colonne, position) => patients.associer(colonne, position)}
      surLecture={() => {
        atteindre(DIT_DE_L_IMPORT);
        void patients.lire();
      }}
      surRenoncement={() => {
        atteindre(DIT_DE_L_IMPORT);
        patients.renoncer();
      }}
    >
      {libres.length > 0 && (
        <p class="g-menu">
          Colonnes de votre fichier qui ne serviront pas :{' '}
          <span data-verbatim>
            {libres.map((position) => nomDe(choix.entete.noms[position] ?? '', position)).join(', ')}
          </span>
          .
        </p>
      )}
    </FormeDesColonnes>
  );
}
