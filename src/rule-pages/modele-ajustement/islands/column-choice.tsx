import { colonnesDites } from '../../../calculators/import/column-words.ts';
import { FormeDesColonnes } from '../../../islands/kit/import/column-form.tsx';
import { atteindre, FICHIER_DU_LABORATOIRE } from '../../../islands/kit/later-focus.ts';
import { type ChoixDuFichier, changer, exigees, facultatives, lire, manquesDe, renoncer } from './columns.ts';

interface Props {
  readonly choix: ChoixDuFichier;
}

/** Which column of the reader's file stands for each that a fit reads. */
export function ChoixDesColonnes({ choix }: Props) {
  return (
    <FormeDesColonnes
      prefixe="lab"
      titre="h4"
      classe="lab-colonnes"
      choix={choix}
      dire={(colonne) => colonnesDites[colonne]}
      exigees={exigees}
      facultatives={facultatives}
      {...manquesDe(choix)}
      surChoix={changer}
      surLecture={() => {
        atteindre(FICHIER_DU_LABORATOIRE);
        void lire();
      }}
      surRenoncement={() => {
        atteindre(FICHIER_DU_LABORATOIRE);
        renoncer();
      }}
    />
  );
}
