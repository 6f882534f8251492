import '../../../islands/preact-patches/french-spacing.ts';
import { useEffect, useState } from 'preact/hooks';
import { soclesCourts } from '../../../cahier/edition-2019/indicators/all-indicators.ts';
import { choix } from '../../../calculators/choices.ts';
import { SUMS_ROUNDED } from '../../../french/rounding.ts';
import { choisirOption } from '../../../islands/kit/choice-list.tsx';
import { Fraicheur } from '../../../islands/kit/freshness.tsx';
import { useCleDHydratation } from '../../../islands/kit/hydration-key.ts';
import { VueChoisie } from '../../../islands/kit/view-choice.tsx';
import type { Apport } from '../../../scenario/compare/one-point-gains.ts';
import { indicateursSaisis } from '../../../scenario/edit/indicateurs.ts';
import { hypotheseDite } from '../../../scenario/run/changed-value.ts';
import type { Calcul } from '../../../scenario/run/page-results.ts';
import { store } from '../../../store/page-store.ts';
import { mesures, nomDe } from '../measure-fields.ts';
import { surPage } from './page-view.ts';
import { amorcer, suivreApports } from './point-gains.ts';
import { Montee } from './ramp-up.tsx';
import { suivreChangement } from './reference.ts';
import { LigneCarte, LigneSocle } from './rows.tsx';
import { PiedDuTableau } from './table-foot.tsx';
import { Poids } from './weights.tsx';
import { Bilan } from './year-summary.tsx';

interface Props {
  /** The example, computed when the site was built. */
  readonly initial: Calcul;
  readonly apports: readonly Apport[];
}

/** The ten by theme, as annexe 1 has them: its themes follow each other. */
const themes = [...new Set(soclesCourts.map(({ thematique }) => thematique))].map((thematique) => ({
  thematique,
  siens: soclesCourts.filter((socle) => socle.thematique === thematique),
}));

/** What stands under every row that is noted: the four values, then what follows from them. */
const COLONNES = 10;

/** « Tous les indicateurs de l'année »: annexe 1 with the year's values, notes and points, and the indicators à la carte. */
export function TableauIndicateurs(props: Props) {
  return <Tableau key={useCleDHydratation()} {...props} />;
}

function Tableau({ initial, apports }: Props) {
  amorcer(apports);
  const [dit, setDit] = useState('');
  useEffect(() => {
    store.ouvrir();
    suivreApports();
    suivreChangement();
  }, []);
  const { scenario, vue } = surPage();
  const calcul = store.calcul.value ?? initial;
  const indicateurs = indicateursSaisis(scenario, vue);
  const rangs = (scenario.groupements[vue.groupement]?.annees ?? []).map((_, rang) => rang).slice(1);
  const detaille = indicateurs !== undefined;
  const ligne = { scenario, vue, calcul, dire: setDit };
  return (
    <div class="feuille indicateurs">
      <div class="feuille-tete">
        <h2 id="tous-les-indicateurs">Tous les indicateurs de l'année</h2>
        <VueChoisie scenario={scenario} vue={vue} rangs={rangs} />
      </div>
      {detaille && (
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
              choisirOption(choix.modeQualite, 'indicateurs', { vue, held: store.saisie.value.vue, calcul })
            }
          >
            Détailler par indicateurs
          </button>
        </p>
      ) : (
        <Poids scenario={scenario} vue={vue} indicateurs={indicateurs} calcul={calcul} />
      )}
      <p class="indicateurs-dit" role="status">
        {dit}
      </p>
      <Fraicheur />
      <div class={`indicateurs-cadre ${store.fraicheur.value === 'a-jour' ? '' : 'indicateurs-perimes'}`}>
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
              {detaille && (
                <>
                  {mesures.map((cle) => (
                    <th key={cle} scope="col" class="indicateurs-colonne">
                      {nomDe(cle, scenario, vue)}
                    </th>
                  ))}
                  <th scope="col" class="indicateurs-colonne">
                    Note ({hypotheseDite('H1', calcul.modifies)})
                  </th>
                  <th scope="col" class="indicateurs-colonne">
                    Poids ({hypotheseDite('H2', calcul.modifies)})
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
          {themes.map(({ thematique, siens }) => (
            <tbody key={thematique}>
              <Theme nom={thematique} large={detaille} />
              {siens.map((socle) => (
                <LigneSocle key={socle.numero} socle={socle} indicateurs={indicateurs} {...ligne} />
              ))}
            </tbody>
          ))}
          {indicateurs && (
            <tbody>
              <Theme nom="Indicateurs à la carte, que choisit le groupement" large />
              {(indicateurs.carte ?? []).map((carte, rang) => (
                <LigneCarte key={rang} carte={carte} rang={rang} indicateurs={indicateurs} {...ligne} />
              ))}
            </tbody>
          )}
          {indicateurs && <PiedDuTableau indicateurs={indicateurs} calcul={calcul} dire={setDit} />}
        </table>
      </div>
      {detaille && <p class="aide">Notes, poids et points sont arrondis. {SUMS_ROUNDED}</p>}
      {detaille && (
        <div class={`bilan-tableau ${store.fraicheur.value === 'a-jour' ? '' : 'indicateurs-perimes'}`}>
          <Bilan calcul={calcul} />
        </div>
      )}
      <Montee scenario={scenario} vue={vue} />
    </div>
  );
}

function Theme({ nom, large }: { readonly nom: string; readonly large: boolean }) {
  return (
    <tr>
      <th class="indicateurs-theme" scope="rowgroup" colSpan={large ? COLONNES : 2}>
        {nom}
      </th>
    </tr>
  );
}
