import type { ComponentChildren } from 'preact';
import type { Formulaire } from '../../../store/form.ts';

interface Props<C extends string> {
  readonly formulaire: Formulaire<C>;
  readonly champ: C;
  readonly nom: string;
  /** The values that it keeps, and their words; « Oui » and « Non » unless given. */
  readonly options?: readonly { readonly valeur: string; readonly nom: string }[];
  readonly aide?: ComponentChildren;
}

const OUI_NON = [
  { valeur: '1', nom: 'Oui' },
  { valeur: '0', nom: 'Non' },
] as const;

/** A question of a form with a few answers, as radio buttons. */
export function OuiNon<C extends string>({ formulaire, champ, nom, options = OUI_NON, aide }: Props<C>) {
  const choisie = formulaire.saisi.value[champ];
  return (
    <fieldset class="champ champ-oui-non">
      <legend>{nom}</legend>
      <span class="oui-non">
        {options.map(({ valeur, nom }) => (
          <label key={valeur}>
            <input
              type="radio"
              name={`champ-${champ}`}
              checked={valeur === choisie}
              onChange={() => formulaire.ecrire(champ, valeur)}
            />{' '}
            {nom}
          </label>
        ))}
      </span>
      {aide && <p class="champ-dit">{aide}</p>}
    </fieldset>
  );
}
