import { telecharger } from '../../../islands/kit/download.ts';
import { Depot } from '../../../islands/kit/import/drop-zone.tsx';
import { FICHIER_DU_LABORATOIRE } from '../../../islands/kit/later-focus.ts';
import { ChoixDesColonnes } from './column-choice.tsx';
import { choisirFichier, choix, refuse, renoncer } from './columns.ts';
import { fichier, lancer } from './open-laboratory.ts';

async function modele(): Promise<void> {
  const { csvModelePatients } = await import('../../../population/patients/patients-files.ts');
  telecharger('ipep-modele-patients.csv', 'text/csv;charset=utf-8', csvModelePatients());
}

/** Whose patients: the reader's own, read on the machine, or the invented ones. */
export function Source() {
  const inventes = (): void => {
    renoncer();
    fichier.value = undefined;
    void lancer();
  };
  return (
    <>
      <details class="lab-source">
        <summary id={FICHIER_DU_LABORATOIRE}>Travailler sur votre propre fichier de patients</summary>
        <p>
          Un CSV, un patient par ligne : ses caractéristiques et ses dépenses comptées.{' '}
          <b>Rien ne quitte cette machine</b> : votre navigateur lit le fichier sur votre appareil, n'envoie
          rien et n'en garde rien.
        </p>
        <Depot
          nom="Fichier de patients"
          champ="Fichier CSV des patients"
          onFichier={(choisi) => void choisirFichier(choisi)}
          essai="Revenir aux patients inventés"
          onEssai={inventes}
        >
          <button type="button" class="lien" onClick={() => void modele()}>
            un modèle vide
          </button>
        </Depot>
      </details>
      <p class={refuse.value ? 'g-dit g-grave' : 'g-dit'} role={refuse.value ? 'alert' : 'status'}>
        {refuse.value}
      </p>
      {choix.value && <ChoixDesColonnes choix={choix.value} />}
    </>
  );
}
