import type { ComponentChildren } from 'preact';
import type { Formulaire } from '../../../store/form.ts';
import { ChampNombre } from '../number-field.tsx';
import { useAvant } from './trials.tsx';

interface Props<C extends string> {
  readonly formulaire: Formulaire<C>;
  readonly champ: C;
  readonly nom: string;
  readonly unite: string;
  readonly min?: number;
  readonly pourcent?: boolean;
  readonly chiffres?: boolean;
  readonly refus?: string | undefined;
  readonly statut?: ComponentChildren;
  readonly aide?: ComponentChildren;
}

/** A number of a form. */
export function ChampDuFormulaire<C extends string>({ formulaire, champ, ...props }: Props<C>) {
  return (
    <ChampNombre
      {...props}
      id={`champ-${champ}`}
      valeur={formulaire.saisi.value[champ]}
      change={useAvant(formulaire, champ)}
      onValeur={(valeur) => formulaire.ecrire(champ, valeur)}
    />
  );
}
