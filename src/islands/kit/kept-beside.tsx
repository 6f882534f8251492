import { useEffect, useState } from 'preact/hooks';
import { formatValue } from '../../french/numbers.ts';
import { difference } from '../../scenario/compare/difference.ts';
import type { Calculation } from '../../scenario/run/page-results.ts';
import type { Etape } from '../../scenario/run/year-steps.ts';
import { client, store } from '../../store/page-store.ts';
import type { Entry } from '../../store/state/entry.ts';
import { ModifiedMark } from './modified.tsx';
import { stepValue } from './steps.tsx';

export interface KeptProps {
  /** The named value that is compared. */
  readonly id: string;
  /** Its value on screen. */
  readonly etape: Etape | undefined;
  /** Where it is found, if not among the steps of the year. */
  readonly etapes?: ((calculation: Calculation) => readonly Etape[]) | undefined;
}

/** The same result for a scenario that was kept; fetched once there is one. */
export function KeptBeside({
  id,
  etape,
  etapes: stepList = ({ vue }) => vue.etapes,
  gardee,
}: KeptProps & { readonly gardee: Entry }) {
  const [calculation, setCalculation] = useState<Calculation>();
  useEffect(() => {
    void client.ask('gardee', 'calculer', gardee.scenario, gardee.vue).then((issue) => {
      if (issue.state === 'fini' && issue.result.ok) setCalculation(issue.result.calcul);
    });
  }, [gardee]);
  const autre = calculation && stepList(calculation).find((each) => each.id === id);
  return (
    <>
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
      {store.sandbox.value === undefined && (
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
    </>
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
