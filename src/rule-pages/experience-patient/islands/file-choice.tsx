import { download } from '../../../islands/kit/download.ts';
import { Depot } from '../../../islands/kit/import/drop-zone.tsx';
import type { AnswersSource } from '../../../workers/questionnaire/contract.ts';

const CSV = 'text/csv;charset=utf-8';

async function model(): Promise<void> {
  const { templateCsv } = await import('../../../population/questionnaire/answers-downloads.ts');
  download('ipep-modele-reponses.csv', CSV, templateCsv());
}

async function codes(): Promise<void> {
  const { csvCodes } = await import('../../../population/questionnaire/answers-downloads.ts');
  download('ipep-codes-reponses.csv', CSV, csvCodes());
}

async function example(): Promise<void> {
  const { csvDemonstration } = await import('../../../population/invented/invented-answers.ts');
  download('ipep-reponses-inventees.csv', CSV, csvDemonstration());
}

interface Props {
  /** How many respondents the invented set has. */
  readonly inventedOnes: number;
  readonly onSource: (source: AnswersSource, nom: string) => void;
}

/** Where the answers come from: a file, or the invented set. */
export function FileChooser({ inventedOnes, onSource }: Props) {
  return (
    <Depot
      nom="Fichier de réponses"
      field="Fichier CSV des réponses"
      onFile={(file) => onSource(file, file.name)}
      trial={`Essayer avec ${inventedOnes} répondants inventés`}
      onTrial={() => onSource('demonstration', `Jeu de démonstration, ${inventedOnes} répondants inventés`)}
    >
      <button type="button" class="lien" onClick={() => void model()}>
        un modèle vide
      </button>{' '}
      ·{' '}
      <button type="button" class="lien" onClick={() => void codes()}>
        la liste des codes
      </button>{' '}
      ·{' '}
      <button type="button" class="lien" onClick={() => void example()}>
        les réponses inventées
      </button>
    </Depot>
  );
}
