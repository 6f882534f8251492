import type { EffetsParametres } from '../../scenario/effets.ts';
import { store } from '../../store/index.ts';
import { Totaux } from './totaux.tsx';

/** The totals: with the cahier's values, with each set, and what all the changes of a set do together. */
export function Sommaire({ effets }: { readonly effets: EffetsParametres }) {
  const { scenario, autreJeu, ...rest } = store.saisie.value;
  const { parametres, ...sansParametres } = scenario;
  const combien = Object.keys(parametres ?? {}).length;
  return (
    <>
      <Totaux effets={effets} />
      <p class="jeux-boutons si-script">
        {combien > 0 && (
          <button
            type="button"
            onClick={() => store.remplacer({ ...store.saisie.value, scenario: sansParametres })}
          >
            Tout remettre au cahier
          </button>
        )}{' '}
        {autreJeu === undefined ? (
          <button
            type="button"
            onClick={() => store.suivre({ ...store.saisie.value, autreJeu: { ...parametres } })}
          >
            Ouvrir un jeu B à côté
          </button>
        ) : (
          <>
            <button
              type="button"
              onClick={() =>
                store.remplacer({
                  ...rest,
                  scenario: { ...sansParametres, parametres: autreJeu },
                  autreJeu: parametres ?? {},
                })
              }
            >
              Échanger A et B
            </button>{' '}
            <button type="button" onClick={() => store.remplacer({ ...rest, scenario })}>
              Fermer le jeu B
            </button>
          </>
        )}
      </p>
    </>
  );
}
