import type { ParameterEffects } from '../../scenario/compare/parameter-effects.ts';
import { store } from '../../store/page-store.ts';
import { Totals } from './totals.tsx';
import { otherSet, setA, withOtherSet, withSet } from './value-sets.ts';

/** The totals: with the cahier's values, with each set, and what all the changes of a set do together. */
export function Contents({ effects }: { readonly effects: ParameterEffects }) {
  const { scenario, autreJeu } = store.saisie.value;
  const given = Object.keys({ ...scenario.parametres, ...scenario.parametresParAnnee });
  return (
    <>
      <Totals effects={effects} />
      <p class="jeux-boutons si-script">
        {given.length > 0 && (
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
  setA().edit(() => ({}), 'button');
}

function openUp(): void {
  const saisie = store.saisie.value;
  store.follow(withOtherSet(saisie, saisie.scenario));
}

function swap(): void {
  const saisie = store.saisie.value;
  const { scenario } = saisie;
  store.replace({
    ...withOtherSet(saisie, scenario),
    scenario: withSet(scenario, otherSet(saisie) ?? {}),
  });
}

function shut(): void {
  store.replace(withOtherSet(store.saisie.value, undefined));
}
