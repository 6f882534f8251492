import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { ChoixDeFichier } from './file-button.tsx';

interface Props {
  /** What the place is: « Fichier de réponses ». */
  readonly nom: string;
  /** The name of the field: « Fichier CSV des réponses ». */
  readonly champ: string;
  readonly onFichier: (fichier: File) => void;
  /** Words of the button that tries the invented set, and what it does. */
  readonly essai: string;
  readonly onEssai: () => void;
  /** What can be downloaded. */
  readonly children: ComponentChildren;
}

/** Where a file comes from: chosen, dropped, or invented. */
export function Depot({ nom, champ, onFichier, essai, onEssai, children }: Props) {
  const [survol, setSurvol] = useState(false);

  return (
    <section
      class={`g-fichier si-script${survol ? ' g-survol' : ''}`}
      aria-label={nom}
      onDragOver={(event) => {
        event.preventDefault();
        setSurvol(true);
      }}
      onDragLeave={() => setSurvol(false)}
      onDrop={(event) => {
        event.preventDefault();
        setSurvol(false);
        const fichier = event.dataTransfer?.files[0];
        if (fichier !== undefined) onFichier(fichier);
      }}
    >
      <div class="g-actions">
        <ChoixDeFichier
          nom="Choisir un fichier CSV"
          classe="bouton-plein"
          champ={champ}
          accept=".csv,.txt,.tsv,text/csv,text/plain,text/tab-separated-values"
          onFichier={onFichier}
        />
        <span class="g-depose">ou déposez-le ici, ou</span>
        <button type="button" onClick={onEssai}>
          {essai}
        </button>
      </div>
      <p class="g-telecharger">À télécharger : {children}</p>
    </section>
  );
}
