import type { EffetsParametres } from '../../scenario/compare/parameter-effects.ts';
import { store } from '../../store/page-store.ts';
import { Totaux } from './totals.tsx';

/** The totals: with the cahier's values, with each set, and what all the changes of a set do together. */
export function Sommaire({ effets }: { readonly effets: EffetsParametres }) {
  const { scenario, autreJeu } = store.saisie.value;
  const { parametres } = scenario;
  const combien = Object.keys(parametres ?? {}).length;
  return (
    <>
      <Totaux effets={effets} />
      <p class="jeux-boutons si-script">
        {combien > 0 && (
          <button type="button" onClick={toutRemettre}>
            Tout remettre au départ
          </button>
        )}{' '}
        {autreJeu === undefined ? (
          <button type="button" onClick={ouvrir}>
            Ouvrir un jeu B à côté
          </button>
        ) : (
          <>
            <button type="button" onClick={echanger}>
              Échanger A et B
            </button>{' '}
            <button type="button" onClick={fermer}>
              Fermer le jeu B
            </button>
          </>
        )}
      </p>
    </>
  );
}

function toutRemettre(): void {
  const { scenario, ...reste } = store.saisie.value;
  const { parametres: _, ...sansParametres } = scenario;
  store.remplacer({ ...reste, scenario: sansParametres });
}

function ouvrir(): void {
  const saisie = store.saisie.value;
  store.suivre({ ...saisie, autreJeu: { ...saisie.scenario.parametres } });
}

function echanger(): void {
  const { scenario, autreJeu = {}, ...reste } = store.saisie.value;
  const { parametres = {}, ...sansParametres } = scenario;
  store.remplacer({ ...reste, scenario: { ...sansParametres, parametres: autreJeu }, autreJeu: parametres });
}

function fermer(): void {
  const { autreJeu: _, ...reste } = store.saisie.value;
  store.remplacer(reste);
}
