import '../preact-patches/french-spacing.ts';
import { useEffect, useMemo } from 'preact/hooks';
import { patientsDesAnnees } from '../../calculators/invented-numbers.ts';
import type { EstimationCalculee } from '../../scenario/estimate/estimate.ts';
import type { Marges as Valeurs } from '../../scenario/estimate/margins.ts';
import { estConfirme } from '../../scenario/examples/example-numbers.ts';
import { anneesInventees } from '../../scenario/examples/invented-values.ts';
import { href } from '../../site.ts';
import { store } from '../../store/page-store.ts';
import { Dessin, type FigureDessinee } from '../kit/drawing.tsx';
import { Fraicheur } from '../kit/freshness.tsx';
import { useCleDHydratation } from '../kit/hydration-key.ts';
import { DitModifie } from '../kit/modified.tsx';
import { Reprises } from '../kit/undo.tsx';
import { VueChoisie } from '../kit/view-choice.tsx';
import { Actions } from './actions.tsx';
import { Comparaison } from './comparison.tsx';
import { dessinerSensibilite, dessinerVersements } from './estimate-figures.ts';
import { useEstimation } from './latest-estimate.ts';
import { Marges } from './margins.tsx';
import { Bascule } from './mode-switch.tsx';
import { useNombresDeLExemple } from './origins.tsx';
import { Paiements } from './payments.tsx';
import { Ensemble } from './portfolio.tsx';
import { Pastilles } from './presets.tsx';
import { Questions } from './questions.tsx';
import { Rappel } from './reminder.tsx';
import { Appuis, Eligibilite, Limites, Separations } from './result.tsx';
import { type Exemple, exempleDe, origine, presetDe, saisieDe, saisieMontree } from './shown-estimate.ts';
import { Total } from './total.tsx';
import { Annees } from './years.tsx';

interface Props {
  readonly exemples: readonly Exemple[];
  /** The rank of the one that the page starts from. */
  readonly premier: number;
  /** Its estimate, computed when the site was built. */
  readonly initial: EstimationCalculee;
  readonly marges: Valeurs;
  readonly figures: { readonly versements: FigureDessinee; readonly sensibilite: FigureDessinee };
}

/** /estimer/: the questions on the left, every payment on the right. */
export function Estimateur(props: Props) {
  return <Estimation key={useCleDHydratation()} {...props} />;
}

function Estimation({ exemples, premier, initial, marges: parDefaut, figures }: Props) {
  const exemple = exemples[premier] as Exemple;
  const depart = saisieDe(exemple);
  useEffect(() => {
    store.ouvrir();
    store.partirDe(depart);
  }, []);
  const presets = exemples.map(({ preset }) => preset);
  const montree = saisieMontree(depart);
  const { estimation } = montree;
  const marges = montree.marges ?? parDefaut;
  const preset = presetDe(presets, estimation);
  const { estime, de, etude, fraiche } = useEstimation(initial, parDefaut);
  // What is said of the figures is said of those on screen.
  const { scenario, vue } = de ?? depart;
  const inventees = anneesInventees(scenario, vue.groupement);
  const nombres = patientsDesAnnees(scenario, vue);
  const nombresDeLExemple = useNombresDeLExemple(presets, montree);
  const restent = (nombresDeLExemple ?? []).filter((each) => !estConfirme(each, montree.confirmees)).length;
  const versements = useMemo(() => dessinerVersements(estime), [estime]);
  const sensibilite = useMemo(() => dessinerSensibilite(etude), [etude]);
  return (
    <div class="estimer">
      <form class="questions" onSubmit={(event) => event.preventDefault()}>
        <Rappel estime={estime} exemple={preset !== undefined} fraiche={fraiche} />
        <Pastilles presets={presets} choisi={preset} />
        <Reprises />
        {estimation === undefined ? (
          <Annees saisie={montree} exemples={nombresDeLExemple} />
        ) : (
          <Questions estimation={estimation} preset={origine(presets, estimation)} />
        )}
        <Bascule montree={montree} parDefaut={exemple.preset.estimation} />
        <Marges marges={marges} parDefaut={parDefaut} />
      </form>
      <section
        class={`feuille feuille-large ${fraiche ? '' : 'perimes'}`}
        aria-label="Estimation"
        id="estimation"
      >
        <h2 class="cache">Estimation</h2>
        {montree.scenario.groupements.length > 1 && <VueChoisie vue={montree.vue} rangs={[]} />}
        {estime.modifies.length > 0 && (
          <p class="tete-modifie">
            <DitModifie modifies={estime.modifies} /> <a href={href('/parametres/')}>Les paramètres</a>
          </p>
        )}
        <Total
          estime={estime}
          exemple={exempleDe(exemples, scenario)}
          restent={restent}
          inventees={inventees}
          nombres={nombres}
          fresh={() => fraiche && store.fraicheur.value === 'a-jour'}
        />
        <Fraicheur computed={de !== undefined} />
        <Eligibilite estime={estime} />
        <Dessin
          nom="versements"
          legende="À l'année du versement. Le trait fin va de l'estimation basse à la haute."
          initiale={figures.versements}
          dessiner={versements}
          fraiche={estime === initial}
          modifies={estime.modifies}
          sansTable
        />
        <Paiements estime={estime} />
        <div class="deux-listes">
          <Limites estime={estime} />
          <Appuis estime={estime} inventees={inventees} nombres={nombres} />
        </div>
        <div class="et-si" id="promesse">
          <p>
            <b>Ce n'est pas une promesse.</b> Le calcul suit le cahier de 2019 et nos hypothèses, sur des
            chiffres que vous supposez. Les candidatures sont closes depuis le 30 septembre 2019.{' '}
            <a href="#depend">Voir de quoi le total dépend</a>
          </p>
        </div>
        <Actions estime={estime} fraiche={fraiche} />
        <h3 class="section" id="depend">
          Ce dont le total dépend le plus
        </h3>
        <Dessin
          nom="sensibilite"
          legende="Chaque barre va du total le plus bas au plus haut, quand cette seule grandeur change."
          initiale={figures.sensibilite}
          dessiner={sensibilite}
          fraiche={etude === initial}
          modifies={etude.modifies}
        />
        <h3 class="section">Ce qui sépare l'estimation basse de la haute</h3>
        <Separations estime={estime} />
        {estime.portefeuille && (
          <Ensemble portefeuille={estime.portefeuille} regarde={montree.vue.groupement} />
        )}
        <Comparaison estime={estime} />
      </section>
    </div>
  );
}
