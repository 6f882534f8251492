import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { leaveForColumns } from './columns-focus.ts';
import { FileChoice } from './file-button.tsx';

interface Props {
  /** What the place is: « Fichier de réponses ». */
  readonly nom: string;
  /** The name of the field: « Fichier CSV des réponses ». */
  readonly field: string;
  readonly onFile: (file: File) => void;
  /** Words of the button that tries the invented set, and what it does. */
  readonly trial: string;
  readonly onTrial: () => void;
  /** What can be downloaded. */
  readonly children: ComponentChildren;
}

/** Where a file comes from: chosen, dropped, or invented. */
export function Depot({ nom, field, onFile, trial, onTrial, children }: Props) {
  const [hovered, setHovered] = useState(false);
  const take = (file: File): void => {
    leaveForColumns();
    onFile(file);
  };

  return (
    <section
      class={`drop-zone si-script${hovered ? ' drop-zone-over' : ''}`}
      aria-label={nom}
      onDragOver={(event) => {
        event.preventDefault();
        setHovered(true);
      }}
      onDragLeave={() => setHovered(false)}
      onDrop={(event) => {
        event.preventDefault();
        setHovered(false);
        const file = event.dataTransfer?.files[0];
        if (file !== undefined) take(file);
      }}
    >
      <div class="button-row">
        <FileChoice
          nom="Choisir un fichier CSV"
          className="bouton-plein"
          field={field}
          accept=".csv,.txt,.tsv,text/csv,text/plain,text/tab-separated-values"
          onFile={take}
        />
        <span class="drop-zone-hint">ou déposez-le ici, ou</span>
        <button type="button" onClick={onTrial}>
          {trial}
        </button>
      </div>
      <p class="download-line">À télécharger : {children}</p>
    </section>
  );
}
