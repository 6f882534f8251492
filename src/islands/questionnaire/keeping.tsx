import { useRef } from 'preact/hooks';

interface Props {
  readonly garde: boolean;
  /** What became of the last request. */
  readonly dit: string;
  readonly onGarde: (garde: boolean) => void;
}

/** The only way to keep anything: off until the reader asks. */
export function Garder({ garde, dit, onGarde }: Props) {
  const caseACocher = useRef<HTMLInputElement>(null);
  return (
    <div class="q-garder">
      <label>
        <input
          ref={caseACocher}
          type="checkbox"
          checked={garde}
          onChange={(event) => onGarde(event.currentTarget.checked)}
        />{' '}
        garder mes réponses sur cet appareil
      </label>
      {garde && (
        <button
          type="button"
          class="lien"
          onClick={() => {
            caseACocher.current?.focus();
            onGarde(false);
          }}
        >
          Les effacer de cet appareil
        </button>
      )}
      <p>Sans cette case, rien n'est gardé une fois la page fermée. Rien n'est jamais envoyé.</p>
      <p role="status">{dit}</p>
    </div>
  );
}
