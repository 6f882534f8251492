import { useRef } from 'preact/hooks';

interface Props {
  /** Words of the button. */
  readonly nom: string;
  readonly classe?: string;
  /** The name of the field: « Fichier CSV des réponses ». */
  readonly champ: string;
  readonly accept: string;
  readonly onFichier: (fichier: File) => void;
}

/** A button that chooses a file, the same one again too: once corrected, it is read again. */
export function ChoixDeFichier({ nom, classe, champ, accept, onFichier }: Props) {
  const cache = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class={classe} onClick={() => cache.current?.click()}>
        {nom}
      </button>
      <input
        ref={cache}
        type="file"
        accept={accept}
        aria-label={champ}
        hidden
        onChange={(event) => {
          const [fichier] = event.currentTarget.files ?? [];
          // A field that still holds a file tells nothing of the same one chosen again.
          event.currentTarget.value = '';
          if (fichier !== undefined) onFichier(fichier);
        }}
      />
    </>
  );
}
