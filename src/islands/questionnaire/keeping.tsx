import { useRef } from 'preact/hooks';

interface Props {
  readonly keptOne: boolean;
  /** What became of the last request. */
  readonly dit: string;
  readonly onKeep: (keptOne: boolean) => void;
}

/** The only way to keep anything: off until the reader asks. */
export function Keep({ keptOne, dit: said, onKeep }: Props) {
  const checkbox = useRef<HTMLInputElement>(null);
  return (
    <div class="q-garder">
      <label>
        <input
          ref={checkbox}
          type="checkbox"
          checked={keptOne}
          onChange={(event) => onKeep(event.currentTarget.checked)}
        />{' '}
        garder mes réponses sur cet appareil
      </label>
      {keptOne && (
        <button
          type="button"
          class="lien"
          onClick={() => {
            checkbox.current?.focus();
            onKeep(false);
          }}
        >
          Les effacer de cet appareil
        </button>
      )}
      <p>Sans cette case, rien n'est gardé une fois la page fermée. Rien n'est jamais envoyé.</p>
      <p role="status">{said}</p>
    </div>
  );
}
