import '../../preact-patches/french-spacing.ts';
import { useState } from 'preact/hooks';
import type { Formulaire, Saisi } from '../../../store/form.ts';

/** An edge case of a form, as the words of a page write it. */
export interface EssaiDefinition {
  readonly nom: string;
  readonly dit: string;
  readonly valeurs: Readonly<Record<string, string>>;
}

interface Props<C extends string> {
  readonly formulaire: Formulaire<C>;
  readonly essais: readonly EssaiDefinition[];
}

/** Whether a case has just changed a field. */
export function useAvant<C extends string>({ avant, saisi }: Formulaire<C>, champ: C): boolean {
  return avant.value !== undefined && avant.value[champ] !== saisi.value[champ];
}

/** Edge cases as buttons that fill the fields of a form; what they replace can be restored. */
export function Essais<C extends string>({ formulaire, essais }: Props<C>) {
  const [choisi, setChoisi] = useState<{ readonly essai: EssaiDefinition; readonly donne: Saisi<C> }>();
  const dit = choisi?.donne === formulaire.saisi.value ? choisi.essai : undefined;
  const essayer = (essai: EssaiDefinition): void => {
    formulaire.ouvrir();
    // A case clicked twice, or after another one, still gives back what the reader had typed.
    if (dit) formulaire.revenir();
    formulaire.remplir(essai.valeurs as Partial<Saisi<C>>);
    setChoisi({ essai, donne: formulaire.saisi.value });
  };
  return (
    <>
      <ul class="cas">
        {essais.map((essai) => (
          <li key={essai.nom}>
            <button
              type="button"
              class="pastille si-script"
              aria-pressed={dit === essai}
              onClick={() => essayer(essai)}
            >
              {essai.nom}
            </button>
            <span class="cas-dit">
              <b>{essai.nom}.</b> {essai.dit}
            </span>
          </li>
        ))}
      </ul>
      <p class="cas-applique si-script" role="status">
        {dit && (
          <>
            <b>{dit.nom}.</b> {dit.dit}{' '}
            <button type="button" class="lien" onClick={() => formulaire.revenir()}>
              Revenir à mes valeurs
            </button>
          </>
        )}
      </p>
    </>
  );
}

/** The cases of a form, as the component that its page hydrates; `base` is what each of them starts from. */
export const trialsOf =
  <C extends string>(formulaire: Formulaire<C>, base: Partial<Saisi<C>> = {}) =>
  ({ essais }: { readonly essais: readonly EssaiDefinition[] }) => {
    const whole = essais.map((essai) => ({ ...essai, valeurs: { ...base, ...essai.valeurs } }));
    return <Essais formulaire={formulaire} essais={whole} />;
  };
