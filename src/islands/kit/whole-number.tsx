interface Props {
  readonly id: string;
  readonly label: string;
  readonly texte: string;
  readonly isSound: boolean;
  /** The id of what says why it is not. */
  readonly saidBy: string;
  readonly onTexte: (texte: string) => void;
}

/** Seeds that the generators set apart: whole numbers of at most nine digits. */
export const WHOLE = /^\d{1,9}$/;

/** A whole number of a draw (its seed, its size), read when the draw is asked for. */
export function WholeNumber({ id, label, texte, isSound, saidBy, onTexte }: Props) {
  return (
    <>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autocomplete="off"
        value={texte}
        aria-invalid={isSound ? undefined : 'true'}
        aria-describedby={saidBy}
        onInput={(event) => onTexte(event.currentTarget.value)}
      />
    </>
  );
}
