import { useRef, useState } from 'preact/hooks';
import type { SourceReponses } from '../../workers/population-types.ts';
import { telecharger } from '../telecharger.ts';

const CSV = 'text/csv;charset=utf-8';

async function modele(): Promise<void> {
  const { csvModele } = await import('../../population/questionnaire/fichiers.ts');
  telecharger('ipep-modele-reponses.csv', CSV, csvModele());
}

async function codes(): Promise<void> {
  const { csvCodes } = await import('../../population/questionnaire/fichiers.ts');
  telecharger('ipep-codes-reponses.csv', CSV, csvCodes());
}

async function exemple(): Promise<void> {
  const { csvDemonstration } = await import('../../population/questionnaire/generateur.ts');
  telecharger('ipep-reponses-inventees.csv', CSV, csvDemonstration());
}

interface Props {
  /** How many respondents the invented set has. */
  readonly inventes: number;
  readonly onSource: (source: SourceReponses, nom: string) => void;
}

/** Where the file comes from: chosen, dropped, or invented. */
export function ChoixDuFichier({ inventes, onSource }: Props) {
  const champ = useRef<HTMLInputElement>(null);
  const [survol, setSurvol] = useState(false);

  const importer = (fichier: File | undefined): void => {
    if (fichier !== undefined) onSource(fichier, fichier.name);
    // The same file, once corrected, can be chosen again.
    if (champ.current) champ.current.value = '';
  };

  return (
    <section
      class={`g-fichier si-script${survol ? ' g-survol' : ''}`}
      aria-label="Fichier de réponses"
      onDragOver={(event) => {
        event.preventDefault();
        setSurvol(true);
      }}
      onDragLeave={() => setSurvol(false)}
      onDrop={(event) => {
        event.preventDefault();
        setSurvol(false);
        importer(event.dataTransfer?.files[0]);
      }}
    >
      <div class="g-actions">
        <button type="button" class="bouton-plein" onClick={() => champ.current?.click()}>
          Choisir un fichier CSV
        </button>
        <span class="g-depose">ou déposez-le ici, ou</span>
        <button
          type="button"
          onClick={() => onSource('demonstration', `Jeu de démonstration, ${inventes} répondants inventés`)}
        >
          Essayer avec {inventes} répondants inventés
        </button>
        <input
          ref={champ}
          type="file"
          accept=".csv,.txt,.tsv,text/csv,text/plain,text/tab-separated-values"
          aria-label="Fichier CSV des réponses"
          hidden
          onChange={(event) => importer(event.currentTarget.files?.[0])}
        />
      </div>
      <p class="g-telecharger">
        À télécharger :{' '}
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
      </p>
    </section>
  );
}
