import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { LONGEST_NAME } from '../../store/dossiers/dossier.ts';

interface Props {
  readonly id: string;
  readonly nom: string;
  readonly onName: (typed: string) => void;
  readonly onLeave: () => void;
}

/** The field that gives a dossier another name; Escape leaves the one that it has. */
export function Naming({ id, nom, onName, onLeave }: Props) {
  const [typed, setTyped] = useState(nom);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.select(), []);
  return (
    <form
      class="dossier-nom"
      onSubmit={(event) => {
        event.preventDefault();
        onName(typed);
      }}
      onKeyDown={(event) => event.key === 'Escape' && onLeave()}
    >
      <label for={`nom-${id}`}>Nom du dossier</label>
      <input
        id={`nom-${id}`}
        type="text"
        autocomplete="off"
        maxLength={LONGEST_NAME}
        value={typed}
        ref={field}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit">Renommer</button>
      <button type="button" onClick={onLeave}>
        Laisser
      </button>
    </form>
  );
}
