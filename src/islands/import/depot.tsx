import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';

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
  const cache = useRef<HTMLInputElement>(null);
  const [survol, setSurvol] = useState(false);

  const importer = (fichier: File | undefined): void => {
    if (fichier !== undefined) onFichier(fichier);
    // The same file, once corrected, can be chosen again.
    if (cache.current) cache.current.value = '';
  };

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
        importer(event.dataTransfer?.files[0]);
      }}
    >
      <div class="g-actions">
        <button type="button" class="bouton-plein" onClick={() => cache.current?.click()}>
          Choisir un fichier CSV
        </button>
        <span class="g-depose">ou déposez-le ici, ou</span>
        <button type="button" onClick={onEssai}>
          {essai}
        </button>
        <input
          ref={cache}
          type="file"
          accept=".csv,.txt,.tsv,text/csv,text/plain,text/tab-separated-values"
          aria-label={champ}
          hidden
          onChange={(event) => importer(event.currentTarget.files?.[0])}
        />
      </div>
      <p class="g-telecharger">À télécharger : {children}</p>
    </section>
  );
}
