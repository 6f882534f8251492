import { useEffect, useState } from 'preact/hooks';
import { formatValue } from '../../french/numbers.ts';
import { difference } from '../../scenario/compare/difference.ts';
import type { Calculation } from '../../scenario/run/page-results.ts';
import type { Etape } from '../../scenario/run/year-steps.ts';
import { client, store } from '../../store/page-store.ts';
import { ModifiedMark } from './modified.tsx';
import { stepValue } from './steps.tsx';

interface Props {
  /** The named value that is compared. */
  readonly id: string;
  /** Its value on screen. */
  readonly etape: Etape | undefined;
  /** Where it is found, if not among the steps of the year. */
  readonly etapes?: ((calculation: Calculation) => readonly Etape[]) | undefined;
}

/** The same result for the scenario that the reader has kept to compare, and how far it is. */
export function Kept({ id, etape, etapes: stepList = ({ vue }) => vue.etapes }: Props) {
  const gardee = store.gardee.value;
  const [calculation, setCalculation] = useState<Calculation>();
  useEffect(() => {
    if (gardee === undefined) return setCalculation(undefined);
    void client.ask('gardee', 'calculer', gardee.scenario, gardee.vue).then((issue) => {
      if (issue.state === 'fini' && issue.result.ok) setCalculation(issue.result.calcul);
    });
  }, [gardee]);

  // A case that is only tried is no scenario to keep, nor the place to reopen one.
  const isTried = store.sandbox.value !== undefined;
  if (gardee === undefined) {
    if (isTried) return null;
    return (
      <p class="gardee si-script">
        <button type="button" class="lien" onClick={() => store.keep(store.saisie.value)}>
          Garder ce scénario pour le comparer
        </button>
      </p>
    );
  }
  const autre = calculation && stepList(calculation).find((each) => each.id === id);
  return (
    <p class="gardee">
      Scénario gardé{' '}
      {calculation && (
        <>
          ({calculation.vue.groupement}, {calculation.vue.annee}) :{' '}
          <b>{autre ? stepValue(autre) : 'sans objet'}</b>
          {autre?.modifies && (
            <>
              {' '}
              <ModifiedMark />
            </>
          )}
          {distance(etape, autre)}.{' '}
        </>
      )}
      {!isTried && (
        <>
          <button
            type="button"
            class="lien"
            onClick={() => void store.openBeside({ from: 'Gardé', saisie: gardee })}
          >
            Le rouvrir
          </button>{' '}
          ·{' '}
          <button type="button" class="lien" onClick={() => store.keep(undefined)}>
            L'oublier
          </button>
        </>
      )}
    </p>
  );
}

/** « , soit 115,00 € de plus qu'ici »: only amounts have a distance that can be said so. */
function distance(here: Etape | undefined, gardee: Etape | undefined): string {
  if (here === undefined || gardee === undefined || !here.unit.startsWith('€')) return '';
  const ecart = difference(gardee.value, here.value);
  if (ecart === '0') return ', comme ici';
  const fewer = ecart.startsWith('-');
  return `, soit ${formatValue(ecart.replace('-', ''), here.unit)} de ${fewer ? 'moins' : 'plus'} qu'ici`;
}
