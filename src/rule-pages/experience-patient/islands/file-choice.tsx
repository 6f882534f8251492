import { telecharger } from '../../../islands/kit/download.ts';
import { Depot } from '../../../islands/kit/import/drop-zone.tsx';
import type { SourceReponses } from '../../../workers/questionnaire/contract.ts';

const CSV = 'text/csv;charset=utf-8';

async function modele(): Promise<void> {
  const { csvModele } = await import('../../../population/questionnaire/answers-files.ts');
  telecharger('ipep-modele-reponses.csv', CSV, csvModele());
}

async function codes(): Promise<void> {
  const { csvCodes } = await import('../../../population/questionnaire/answers-files.ts');
  telecharger('ipep-codes-reponses.csv', CSV, csvCodes());
}

async function exemple(): Promise<void> {
  const { csvDemonstration } = await import('../../../population/invented/answers-file.ts');
  telecharger('ipep-reponses-inventees.csv', CSV, csvDemonstration());
}

interface Props {
  /** How many respondents the invented set has. */
  readonly inventes: number;
  readonly onSource: (source: SourceReponses, nom: string) => void;
}

/** Where the answers come from: a file, or the invented set. */
export function ChoixDuFichier({ inventes, onSource }: Props) {
  return (
    <Depot
      nom="Fichier de réponses"
      champ="Fichier CSV des réponses"
      onFichier={(fichier) => onSource(fichier, fichier.name)}
      essai={`Essayer avec ${inventes} répondants inventés`}
      onEssai={() => onSource('demonstration', `Jeu de démonstration, ${inventes} répondants inventés`)}
    >
      <button type="button" class="lien" onClick={() => void modele()}>
        un modèle vide
      </button>{' '}
      ·{' '}
      <button type="button" class="lien" onClick={() => void codes()}>
        la liste des codes
      </button>{' '}
      ·{' '}
      <button type="button" class="lien" onClick={() => void exemple()}>
        les réponses inventées
      </button>
    </Depot>
  );
}
