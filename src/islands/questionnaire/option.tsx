interface Props {
  /** The group of the control. */
  readonly nom: string;
  readonly texte: string;
  readonly ticked: boolean;
  readonly multiple?: boolean;
  readonly onTick: (ticked: boolean) => void;
  /** « précisez » is printed, and the option is ticked: the words asked for. */
  readonly precision?: { readonly texte: string; readonly onText: (texte: string) => void } | undefined;
}

/** One answer: a native control whose whole line is its label. */
export function Option({ nom, texte, ticked, multiple = false, onTick, precision }: Props) {
  return (
    <>
      <label class="q-option">
        <input
          type={multiple ? 'checkbox' : 'radio'}
          name={nom}
          checked={ticked}
          onChange={(event) => onTick(event.currentTarget.checked)}
        />
        <span>{texte}</span>
      </label>
      {precision && (
        <input
          type="text"
          class="q-precision"
          aria-label={`${texte} : vos mots`}
          maxLength={200}
          value={precision.texte}
          onInput={(event) => precision.onText(event.currentTarget.value)}
        />
      )}
    </>
  );
}
