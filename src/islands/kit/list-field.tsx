import type { ComponentChildren } from 'preact';

interface Props<V extends string> {
  readonly id: string;
  readonly nom: string;
  readonly value: V;
  readonly onChoose: (value: V) => void;
  /** What is said under it. */
  readonly said?: string | undefined;
  /** Its options, of the values that it may be. */
  readonly children: ComponentChildren;
}

/** One of several, chosen from a list. */
export function ListField<V extends string>({ id, nom, value, onChoose, said, children }: Props<V>) {
  return (
    <div class="champ">
      <div class="champ-ligne">
        <label for={id}>{nom}</label>
        <span class="points" aria-hidden="true" />
        <select
          id={id}
          value={value}
          aria-describedby={said && `${id}-dit`}
          onChange={({ currentTarget }) => onChoose(currentTarget.value as V)}
        >
          {children}
        </select>
      </div>
      {said && (
        <p id={`${id}-dit`} class="champ-dit">
          {said}
        </p>
      )}
    </div>
  );
}
