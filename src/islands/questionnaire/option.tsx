interface Props {
  /** The group of the control. */
  readonly nom: string;
  readonly texte: string;
  readonly coche: boolean;
  readonly multiple?: boolean;
  readonly onCoche: (coche: boolean) => void;
  /** « précisez » is printed, and the option is ticked: the words asked for. */
  readonly precision?: { readonly texte: string; readonly onTexte: (texte: string) => void } | undefined;
}

/** One answer: a native control whose whole line is its label. */
export function Option({ nom, texte, coche, multiple = false, onCoche, precision }: Props) {
  return (
    <>
      <label class="q-option">
        <input
          type={multiple ? 'checkbox' : 'radio'}
          name={nom}
          checked={coche}
          onChange={(event) => onCoche(event.currentTarget.checked)}
        />
        <span>{texte}</span>
      </label>
      {precision && (
        <input
          type="text"
          class="q-precision"
          aria-label={`${texte.replace(/\s*:$/, '')} : vos mots`}
          maxLength={200}
          value={precision.texte}
          onInput={(event) => precision.onTexte(event.currentTarget.value)}
        />
      )}
    </>
  );
}
