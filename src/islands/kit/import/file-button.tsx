import { useRef } from 'preact/hooks';

interface Props {
  /** Words of the button. */
  readonly nom: string;
  readonly className?: string;
  /** The name of the field: « Fichier CSV des réponses ». */
  readonly field: string;
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** A button that chooses a file, the same one again too: once corrected, it is read again. */
export function FileChoice({ nom, className, field, accept, onFile }: Props) {
  const cache = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class={className} onClick={() => cache.current?.click()}>
        {nom}
      </button>
      <input
        ref={cache}
        type="file"
        accept={accept}
        aria-label={field}
        hidden
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // A field that still holds a file tells nothing of the same one chosen again.
          event.currentTarget.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
    </>
  );
}
