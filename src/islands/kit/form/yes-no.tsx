import type { ComponentChildren } from 'preact';
import type { Form } from '../../../store/form.ts';

interface Props<C extends string> {
  readonly formState: Form<C>;
  readonly field: C;
  readonly nom: string;
  /** The values that it keeps, and their words; « Oui » and « Non » unless given. */
  readonly options?: readonly { readonly valeur: string; readonly nom: string }[];
  readonly help?: ComponentChildren;
}

const YES_NO = [
  { valeur: '1', nom: 'Oui' },
  { valeur: '0', nom: 'Non' },
] as const;

/** A question of a form with a few answers, as radio buttons. */
export function YesNo<C extends string>({ formState, field, nom, options = YES_NO, help }: Props<C>) {
  const picked = formState.saisi.value[field];
  return (
    <fieldset class="champ champ-oui-non">
      <legend>{nom}</legend>
      <span class="oui-non">
        {options.map(({ valeur, nom }) => (
          <label key={valeur}>
            <input
              type="radio"
              name={`champ-${field}`}
              checked={valeur === picked}
              onChange={() => formState.write(field, valeur)}
            />{' '}
            {nom}
          </label>
        ))}
      </span>
      {help && <p class="champ-dit">{help}</p>}
    </fieldset>
  );
}
