import { colonnesDites } from '../patients/colonnes-dites.ts';
import { atteindre, FICHIER_DU_LABORATOIRE } from '../patients/focaliser.ts';
import { FormeDesColonnes } from '../patients/forme-des-colonnes.tsx';
import {
  type ChoixDuFichier,
  changer,
  exigees,
  facultatives,
  lire,
  manquesDe,
  renoncer,
} from './colonnes.ts';

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
