import '../preact-patches/french-spacing.ts';
import { useEffect } from 'preact/hooks';
import { yearsFor } from '../../calculators/page-years.ts';
import { planeFigure, stepsOf, valueOf } from '../../calculators/plane/plane-figure.ts';
import { planeSettingsOf, planeSettingsText } from '../../calculators/plane/plane-settings.ts';
import type { PlaneReading } from '../../scenario/plane/read-plane.ts';
import { followSettingsPart } from '../../store/address/settings-follow.ts';
import { store } from '../../store/page-store.ts';
import { depart } from '../../store/state/state.ts';
import { useHydrationKey } from '../hydration/hydration-key.ts';
import type { DrawnFigure } from '../kit/drawing.tsx';
import { Table } from '../kit/figure-table.tsx';
import { ScenarioShare } from '../kit/form/scenario-share.tsx';
import { Freshness } from '../kit/freshness.tsx';
import { Resumptions } from '../kit/undo.tsx';
import { ChosenView } from '../kit/view-choice.tsx';
import { AtRest } from './at-rest.tsx';
import { PlaneFields } from './plane-fields.tsx';
import { PlaneResult } from './plane-result.tsx';
import { isMoving, keptPast, swapPasts, tryOtherPast, useReading, viewOf } from './plane-state.ts';
import { fileOf, PlaneView } from './plane-view.tsx';

export interface PlaneProps {
  /** What the build read of the example. */
  readonly initial: PlaneReading;
  readonly figure: DrawnFigure;
}

/** Écart and évolution in one picture: two points that are moved, and what each phase pays. */
export function Plan(props: PlaneProps) {
  return <Page key={useHydrationKey()} {...props} />;
}

const settingsNow = (): string => planeSettingsText(keptPast.value);

/** The site's example again, as the page opened with it; the reader's own goes back by an undo. */
function reset(): void {
  keptPast.value = undefined;
  store.replace(depart);
}

function Page({ initial, figure }: PlaneProps) {
  useEffect(() => {
    // Before the address is written anew.
    const cease = followSettingsPart((part) => {
      if (part !== '') keptPast.value = planeSettingsOf(part);
    }, settingsNow);
    store.openUp();
    return cease;
  }, []);
  const { reading, isInitial, isFresh } = useReading(initial);
  const { scenario, vue: held } = store.saisie.value;
  const vue = viewOf({ scenario, vue: held });
  const isTableFresh = isFresh && !isMoving();
  return (
    <div class="deux">
      <section class={isFresh ? '' : 'perimes'} aria-label="Le plan" aria-busy={!isFresh}>
        <PlaneView reading={reading} isInitial={isInitial} figure={figure} withoutTable />
      </section>
      <div class="panneau">
        <section class="feuille" aria-labelledby="plan-paie">
          <div class="feuille-tete">
            <h2 id="plan-paie">Ce que paie ce point</h2>
            <ChosenView vue={vue} ranks={yearsFor({}, scenario, vue.groupement)} />
            <Resumptions />
          </div>
          <PlaneResult reading={reading} fresh={() => isFresh} />
          <PastGestures reading={reading} />
          <Freshness />
        </section>
      </div>
      <div class="sens">
        <section aria-labelledby="plan-nombres">
          <h2 id="plan-nombres" class="section">
            Tous les nombres
          </h2>
          <AtRest
            render={() => (
              <PlaneFields scenario={scenario} vue={vue} reading={reading} results={store.calcul.value} />
            )}
          />
          <ScenarioShare
            wrong={store.freshness.value === 'invalide'}
            settings={settingsNow}
            holds="le scénario, le groupement et l'année, les deux points et l'autre passé"
          />
        </section>
        <section
          class={isTableFresh ? '' : 'perimes'}
          aria-labelledby="plan-tableau"
          aria-busy={!isTableFresh}
        >
          <h2 id="plan-tableau" class="section">
            Les mêmes chiffres, en tableau
          </h2>
          <AtRest
            render={() => (
              <Table
                table={planeFigure.table(reading)}
                nom={fileOf('plan-tableau', reading)}
                modifies={reading.modifies}
              />
            )}
          />
        </section>
      </div>
    </div>
  );
}

/** The same point from another past, and the way back. */
function PastGestures({ reading }: { readonly reading: PlaneReading }) {
  return (
    <div class="commandes si-script">
      {reading.other === undefined ? (
        <button
          type="button"
          onClick={() => tryOtherPast(reading, valueOf(stepsOf(reading, reading.reading), 'evolution'))}
        >
          Même point, autre passé
        </button>
      ) : (
        <>
          <button type="button" onClick={() => swapPasts(reading.past)}>
            Échanger les deux passés
          </button>
          <button
            type="button"
            onClick={() => {
              keptPast.value = undefined;
            }}
          >
            Oublier l'autre passé
          </button>
        </>
      )}
      <button type="button" onClick={reset}>
        Revenir à l'exemple
      </button>
    </div>
  );
}
