import { ToNotebook } from '../../../islands/kit/to-notebook.tsx';
import '../../../islands/preact-patches/french-spacing.ts';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { shortSocles } from '../../../cahier/edition-2019/indicators/all-indicators.ts';
import { choice } from '../../../calculators/choices/all-choices.ts';
import { SUMS_ROUNDED } from '../../../french/rounding.ts';
import { useHydrationKey } from '../../../islands/hydration/hydration-key.ts';
import { chooseOption } from '../../../islands/kit/choice-list.tsx';
import { Freshness } from '../../../islands/kit/freshness.tsx';
import { ChosenView } from '../../../islands/kit/view-choice.tsx';
import { typedIndicateurs } from '../../../scenario/edit/indicateurs.ts';
import { hypothesisWords } from '../../../scenario/run/modified-value.ts';
import type { Calculation } from '../../../scenario/run/page-results.ts';
import { store } from '../../../store/page-store.ts';
import { measures, nameOf } from '../measure-fields.ts';
import type { WordedGain } from '../point-gain-words.ts';
import { surPage } from './page-view.ts';
import { followContributions, prime } from './point-gains.ts';
import { RampUp } from './ramp-up.tsx';
import { followChange } from './reference.ts';
import { CarteRow, SocleRow } from './rows.tsx';
import { TableFooter } from './table-foot.tsx';
import { Poids } from './weights.tsx';
import { Summary } from './year-summary.tsx';

interface Props {
  /** The example, computed when the site was built. */
  readonly initial: Calculation;
  readonly contributions: readonly WordedGain[];
  /** What stands above what is proposed to be counted, year by year. */
  readonly children?: ComponentChildren;
}

/** The ten by theme, as annexe 1 has them: its themes follow each other. */
const themes = [...new Set(shortSocles.map(({ theme }) => theme))].map((theme) => ({
  theme,
  ownItems: shortSocles.filter((socle) => socle.theme === theme),
}));

/** What stands under every row that is noted: the four values, then what follows from them. */
const COLUMNS = 10;

/** « Tous les indicateurs de l'année »: annexe 1 with the year's values, notes and points, and the indicators à la carte. */
export function IndicateurTable(props: Props) {
  return <TableView key={useHydrationKey()} {...props} />;
}

function TableView({ initial, contributions, children }: Props) {
  prime(contributions);
  const [said, setSaid] = useState('');
  useEffect(() => {
    store.openUp();
    followContributions();
    followChange();
  }, []);
  const { scenario, vue } = surPage();
  const calculation = store.calcul.value ?? initial;
  const indicateurs = typedIndicateurs(scenario, vue);
  const ranks = (scenario.groupements[vue.groupement]?.annees ?? []).map((_, rank) => rank).slice(1);
  const isDetailed = indicateurs !== undefined;
  const row = { scenario, vue, calcul: calculation, say: setSaid };
  return (
    <div class="feuille indicateurs">
      <div class="feuille-tete">
        <h2 id="tous-les-indicateurs">Tous les indicateurs de l'année</h2>
        <ChosenView scenario={scenario} vue={vue} ranks={ranks} />
      </div>
      {isDetailed && (
        <p class="vers-le-tableau si-script">
          <a href="#indicateur-choisi">Retour à l'indicateur choisi</a>
        </p>
      )}
      {indicateurs === undefined ? (
        <p class="indicateurs-tete">
          Le score de cette année est donné tout fait : voici la liste de l'annexe 1, sans valeurs.{' '}
          <button
            type="button"
            class="si-script"
            onClick={() =>
              chooseOption(choice.modeQualite, 'indicateurs', {
                vue,
                held: store.saisie.value.vue,
                calcul: calculation,
              })
            }
          >
            Détailler par indicateurs
          </button>
        </p>
      ) : (
        <Poids scenario={scenario} vue={vue} indicateurs={indicateurs} calcul={calculation} />
      )}
      <p class="indicateurs-dit" role="status">
        {said}
      </p>
      <Freshness />
      <div class={`indicateurs-cadre ${store.freshness.value === 'a-jour' ? '' : 'indicateurs-perimes'}`}>
        <table class="indicateurs-table">
          <caption class="cache">Les indicateurs de qualité, comme l'annexe 1 les liste</caption>
          <thead>
            <tr>
              <th scope="col" class="indicateurs-colonne">
                N°
              </th>
              <th scope="col" class="indicateurs-colonne gauche">
                Indicateur
              </th>
              {isDetailed && (
                <>
                  {measures.map((cle) => (
                    <th key={cle} scope="col" class="indicateurs-colonne">
                      {nameOf(cle, scenario, vue)}
                    </th>
                  ))}
                  <th scope="col" class="indicateurs-colonne">
                    Note ({hypothesisWords('H1', calculation.modifies)})
                  </th>
                  <th scope="col" class="indicateurs-colonne">
                    Poids ({hypothesisWords('H2', calculation.modifies)})
                  </th>
                  <th scope="col" class="indicateurs-colonne">
                    Points
                  </th>
                  <th scope="col" class="indicateurs-colonne">
                    Un point de mieux rapporte
                  </th>
                </>
              )}
            </tr>
          </thead>
          {themes.map(({ theme, ownItems }) => (
            <tbody key={theme}>
              <Theme nom={theme} large={isDetailed} />
              {ownItems.map((socle) => (
                <SocleRow key={socle.numero} socle={socle} indicateurs={indicateurs} {...row} />
              ))}
            </tbody>
          ))}
          {indicateurs && (
            <tbody>
              <Theme nom="Indicateurs à la carte, que choisit le groupement" large />
              {(indicateurs.carte ?? []).map((carte, rank) => (
                <CarteRow key={rank} carte={carte} rang={rank} indicateurs={indicateurs} {...row} />
              ))}
            </tbody>
          )}
          {indicateurs && <TableFooter indicateurs={indicateurs} calcul={calculation} say={setSaid} />}
        </table>
        <ToNotebook what="tableau" nom="les indicateurs de qualité de l'année" />
      </div>
      {isDetailed && <p class="aide">Notes, poids et points sont arrondis. {SUMS_ROUNDED}</p>}
      {isDetailed && (
        <div class={`bilan-tableau ${store.freshness.value === 'a-jour' ? '' : 'indicateurs-perimes'}`}>
          <Summary calcul={calculation} />
        </div>
      )}
      <RampUp scenario={scenario} vue={vue}>
        {children}
      </RampUp>
    </div>
  );
}

function Theme({ nom, large }: { readonly nom: string; readonly large: boolean }) {
  return (
    <tr>
      <th class="indicateurs-theme" scope="rowgroup" colSpan={large ? COLUMNS : 2}>
        {nom}
      </th>
    </tr>
  );
}
