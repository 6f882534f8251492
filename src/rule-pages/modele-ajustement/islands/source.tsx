import { download } from '../../../islands/kit/download.ts';
import { Depot } from '../../../islands/kit/import/drop-zone.tsx';
import { ADJUSTMENT_FILE } from '../../../islands/kit/later-focus.ts';
import { ColumnsChoice } from './column-choice.tsx';
import { choice, chooseFile, giveUp, refuse } from './columns.ts';
import { file, launchTask } from './open-bench.ts';

async function model(): Promise<void> {
  const { patientsTemplateCsv } = await import('../../../population/patients/patients-downloads.ts');
  download('ipep-modele-patients.csv', 'text/csv;charset=utf-8', patientsTemplateCsv());
}

/** Whose patients: the reader's own, read on the machine, or the invented ones. */
export function Source() {
  const inventedOnes = (): void => {
    giveUp();
    file.value = undefined;
    void launchTask();
  };
  return (
    <>
      <details class="lab-source">
        <summary id={ADJUSTMENT_FILE}>Travailler sur votre propre fichier de patients</summary>
        <p>
          Un CSV, un patient par ligne : ses caractéristiques et ses dépenses comptées.{' '}
          <b>Rien ne quitte cette machine</b> : votre navigateur lit le fichier sur votre appareil, n'envoie
          rien et n'en garde rien.
        </p>
        <Depot
          nom="Fichier de patients"
          field="Fichier CSV des patients"
          onFile={(chosen) => void chooseFile(chosen)}
          trial="Revenir aux patients inventés"
          onTrial={inventedOnes}
        >
          <button type="button" class="lien" onClick={() => void model()}>
            un modèle vide
          </button>
        </Depot>
      </details>
      <p
        class={refuse.value ? 'import-said import-fault' : 'import-said'}
        role={refuse.value ? 'alert' : 'status'}
      >
        {refuse.value}
      </p>
      {choice.value && <ColumnsChoice choice={choice.value} />}
    </>
  );
}
