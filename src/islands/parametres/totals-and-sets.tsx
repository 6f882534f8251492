import type { ParameterEffects } from '../../scenario/compare/parameter-effects.ts';
import { store } from '../../store/page-store.ts';
import { Totals } from './totals.tsx';

/** The totals: with the cahier's values, with each set, and what all the changes of a set do together. */
export function Contents({ effects }: { readonly effects: ParameterEffects }) {
  const { scenario, autreJeu } = store.saisie.value;
  const { parametres } = scenario;
  const howMany = Object.keys(parametres ?? {}).length;
  return (
    <>
      <Totals effects={effects} />
      <p class="jeux-boutons si-script">
        {howMany > 0 && (
          <button type="button" onClick={resetAll}>
            Tout remettre au départ
          </button>
        )}{' '}
        {autreJeu === undefined ? (
          <button type="button" onClick={openUp}>
            Ouvrir un jeu B à côté
          </button>
        ) : (
          <>
            <button type="button" onClick={swap}>
              Échanger A et B
            </button>{' '}
            <button type="button" onClick={shut}>
              Fermer le jeu B
            </button>
          </>
        )}
      </p>
    </>
  );
}

function resetAll(): void {
  const { scenario, ...remainder } = store.saisie.value;
  const { parametres: _, ...withoutParameters } = scenario;
  store.replace({ ...remainder, scenario: withoutParameters });
}

function openUp(): void {
  const saisie = store.saisie.value;
  store.follow({ ...saisie, autreJeu: { ...saisie.scenario.parametres } });
}

function swap(): void {
  const { scenario, autreJeu = {}, ...remainder } = store.saisie.value;
  const { parametres = {}, ...withoutParameters } = scenario;
  store.replace({
    ...remainder,
    scenario: { ...withoutParameters, parametres: autreJeu },
    autreJeu: parametres,
  });
}

function shut(): void {
  const { autreJeu: _, ...remainder } = store.saisie.value;
  store.replace(remainder);
}
