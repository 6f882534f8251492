interface Props {
  readonly id: string;
  readonly nom: string;
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly nom: string }[];
  readonly onChoose: (id: string) => void;
}

/** One choice of what is shown, as a list. */
export function Chosen({ id, nom, value, options, onChoose }: Props) {
  return (
    <>
      <label for={id}>{nom}</label>
      <select id={id} value={value} data-verbatim onChange={(event) => onChoose(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.nom}
          </option>
        ))}
      </select>
    </>
  );
}
