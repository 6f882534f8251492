import '../typographie.ts';
import { useEffect, useMemo } from 'preact/hooks';
import type { EstimationCalculee } from '../../scenario/estimer.ts';
import { anneesInventees } from '../../scenario/inventees.ts';
import type { Marges as Valeurs } from '../../scenario/marges.ts';
import { estConfirme } from '../../scenario/origines.ts';
import type { Preset } from '../../scenario/presets.ts';
import { href } from '../../site.ts';
import { store } from '../../store/index.ts';
import { Dessin, type FigureDessinee } from '../dessin.tsx';
import { Fraicheur } from '../fraicheur.tsx';
import { useCleDHydratation } from '../hydratation.ts';
import { patientsDesAnnees } from '../inventees-nombres.ts';
import { DitModifie } from '../modifie.tsx';
import { Reprises } from '../reprises.tsx';
import { VueChoisie } from '../vue-choisie.tsx';
import { Actions } from './actions.tsx';
import { Annees } from './annees.tsx';
import { Bascule } from './bascule.tsx';
import { Comparaison } from './comparaison.tsx';
import { dessinerSensibilite, dessinerVersements } from './figures.ts';
import { Marges } from './marges.tsx';
import { type Depart, origine, presetDe, saisieMontree } from './montree.ts';
import { useNombresDeLExemple } from './origines.tsx';
import { Paiements } from './paiements.tsx';
import { Pastilles } from './pastilles.tsx';
import { Ensemble } from './portefeuille.tsx';
import { Questions } from './questions.tsx';
import { Appuis, Eligibilite, Limites, Separations } from './resultat.tsx';
import { useEstimation } from './suivi.ts';
import { Total } from './total.tsx';

interface Props {
  readonly presets: readonly Preset[];
  readonly depart: Depart;
  /** The estimate of the preset that the page starts from, computed when the site was built. */
  readonly initial: EstimationCalculee;
  readonly marges: Valeurs;
  readonly figures: { readonly versements: FigureDessinee; readonly sensibilite: FigureDessinee };
}

/** /estimer/: the questions on the left, every payment on the right. */
export function Estimateur(props: Props) {
  return <Estimation key={useCleDHydratation()} {...props} />;
}

function Estimation({ presets, depart, initial, marges: parDefaut, figures }: Props) {
  useEffect(() => store.ouvrir(), []);
  const montree = saisieMontree(depart);
  const { estimation } = montree;
  const marges = montree.marges ?? parDefaut;
  const preset = presetDe(presets, estimation);
  const inventees = anneesInventees(montree.scenario, montree.vue.groupement);
  const nombres = patientsDesAnnees(montree.scenario, montree.vue);
  const exemples = useNombresDeLExemple(presets, montree);
  const restent = (exemples ?? []).filter((each) => !estConfirme(each, montree.confirmees)).length;
  const { estime, etude, fraiche } = useEstimation(initial, parDefaut);
  const versements = useMemo(() => dessinerVersements(estime), [estime]);
  const sensibilite = useMemo(() => dessinerSensibilite(etude), [etude]);
  return (
    <div class="estimer">
      <form class="questions" onSubmit={(event) => event.preventDefault()}>
        <Pastilles presets={presets} choisi={preset} />
        <Reprises />
        {estimation === undefined ? (
          <Annees saisie={montree} exemples={exemples} />
        ) : (
          <Questions estimation={estimation} preset={origine(presets, estimation)} />
        )}
        <Bascule montree={montree} parDefaut={depart.preset.estimation} />
        <Marges marges={marges} montree={montree} />
      </form>
      <section class={`feuille feuille-large ${fraiche ? '' : 'perimes'}`} aria-label="Estimation">
        <h2 class="cache">Estimation</h2>
        {montree.scenario.groupements.length > 1 && <VueChoisie vue={montree.vue} rangs={[]} />}
        {estime.modifies.length > 0 && (
          <p class="tete-modifie">
            <DitModifie modifies={estime.modifies} /> <a href={href('/parametres/')}>Les paramètres</a>
          </p>
        )}
        <Total estime={estime} exemple={preset} restent={restent} inventees={inventees} nombres={nombres} />
        <Fraicheur />
        <Eligibilite estime={estime} />
        <Dessin
          nom="versements"
          legende="En milliers d'euros, à l'année du versement. Le trait fin va de l'estimation basse à la haute."
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
        <Actions estime={estime} />
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
