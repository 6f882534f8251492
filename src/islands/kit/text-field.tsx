import { useKeptSelection } from './kept-selection.ts';

interface Props {
  readonly id: string;
  readonly nom: string;
  readonly valeur: string;
  /** Where the value stands in what is judged. */
  readonly chemin: string;
  /** Why the value is refused, in French. */
  readonly refus?: string | undefined;
  readonly onValue: (valeur: string) => void;
}

/** A name, kept as it is typed. */
export function TextField({ id, nom, valeur, chemin, refus: refusal, onValue }: Props) {
  const field = useKeptSelection(valeur);
  return (
    <div class={`champ champ-texte${refusal ? ' champ-erreur' : ''}`}>
      <div class="champ-ligne">
        <label for={id}>{nom}</label>
        <span class="points" aria-hidden="true" />
        <input
          ref={field}
          id={id}
          type="text"
          autocomplete="off"
          value={valeur}
          data-chemin={chemin}
          aria-describedby={`${id}-dit`}
          aria-invalid={refusal ? 'true' : undefined}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
        <span class="champ-papier" aria-hidden="true" data-verbatim>
          {valeur}
        </span>
      </div>
      <p class="champ-dit" id={`${id}-dit`}>
        {refusal && `${refusal.charAt(0).toUpperCase()}${refusal.slice(1)}.`}
      </p>
    </div>
  );
}
