import '../preact-patches/french-spacing.ts';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { yearsPatients } from '../../calculators/invented-years-words.ts';
import { caption as sensitivityCaption } from '../../figures/sensitivity/words.ts';
import { caption as versementsCaption } from '../../figures/versements/words.ts';
import type { ChanceBeside } from '../../scenario/chance/unchanged-groupement.ts';
import type { ComputedEstimation } from '../../scenario/estimate/estimate.ts';
import type { Margins as MarginValues } from '../../scenario/estimate/margins.ts';
import { isConfirmed } from '../../scenario/examples/example-numbers.ts';
import { inventedYears } from '../../scenario/examples/invented-values.ts';
import { href } from '../../site.ts';
import { store } from '../../store/page-store.ts';
import { depart } from '../../store/state/state.ts';
import { useHydrationKey } from '../hydration/hydration-key.ts';
import { Drawing, type DrawnFigure } from '../kit/drawing.tsx';
import { Freshness } from '../kit/freshness.tsx';
import { SaysModified } from '../kit/modified.tsx';
import { ToNotebook } from '../kit/to-notebook.tsx';
import { Resumptions } from '../kit/undo.tsx';
import { ChosenView } from '../kit/view-choice.tsx';
import { Actions } from './actions.tsx';
import { Certainty } from './certainty.tsx';
import { Chance } from './chance.tsx';
import type { Passages } from './cited.tsx';
import { ComparisonView } from './comparison.tsx';
import { drawSensitivity, drawVersements } from './estimate-figures.ts';
import { FirstQuestions } from './first-questions.tsx';
import { inputOrigins } from './input-origins.ts';
import { useEstimation } from './latest-estimate.ts';
import { Margins } from './margins.tsx';
import { Toggle } from './mode-switch.tsx';
import { useChance } from './once-known.ts';
import { useExampleNumbers } from './origins.tsx';
import { PaperFoot, PaperHead } from './paper-head.tsx';
import { Payments } from './payments.tsx';
import { Together } from './portfolio.tsx';
import { Pastilles } from './presets.tsx';
import { Questions } from './questions.tsx';
import { Reminder } from './reminder.tsx';
import { Eligibilite, Limits, Separations, Supports } from './result.tsx';
import { type Example, exampleOf, isUnanswered, keptAnswers, origine, presetOf } from './shown-estimate.ts';
import { Target } from './target.tsx';
import { Total } from './total.tsx';
import { Whose } from './whose-result.tsx';
import { Years } from './years.tsx';
import { Zero } from './zero.tsx';

interface Props {
  readonly examples: readonly Example[];
  /** The rank of the one whose answers are supposed with the reader's first. */
  readonly supposed: number;
  /** The estimate of the site's example, computed when the site was built. */
  readonly initial: ComputedEstimation;
  readonly marges: MarginValues;
  readonly initialChance: ChanceBeside;
  readonly passages: Passages;
  readonly figures: Readonly<Record<'certainty' | 'versements' | 'sensitivity' | 'chance', DrawnFigure>>;
}

/** /estimer/: the questions on the left, every payment on the right. */
export function Estimator(props: Props) {
  return <Estimation key={useHydrationKey()} {...props} />;
}

function Estimation(props: Props) {
  const { examples, supposed, initial, marges: byDefault, initialChance, passages, figures } = props;
  const { estimation: byAnswers } = (examples[supposed] as Example).preset;
  useEffect(() => store.openUp(), []);
  const [askedYears, askYears] = useState(false);
  const presets = examples.map(({ preset }) => preset);
  const displayed = store.saisie.value;
  const unanswered = isUnanswered(displayed);
  const { estimation } = displayed;
  const marges = displayed.marges ?? byDefault;
  const answers = estimation ?? byAnswers;
  const byYears = estimation === undefined && !(unanswered && !askedYears);
  const { estimationShown, from, etude, isFresh } = useEstimation(initial, byDefault);
  // What is said of the figures is said of those on screen.
  const { scenario, vue } = from ?? depart;
  const example = exampleOf(examples, scenario);
  const chance = useChance(initialChance, from);
  const inventedItems = inventedYears(scenario, vue.groupement);
  const numbers = yearsPatients(scenario, vue);
  const exampleNumbers = useExampleNumbers(presets, displayed);
  const remaining = (exampleNumbers ?? []).filter((each) => !isConfirmed(each, displayed.confirmees)).length;
  const versements = useMemo(() => drawVersements(estimationShown), [estimationShown]);
  const sensitivity = useMemo(() => drawSensitivity(etude), [etude]);
  return (
    <div class="estimer">
      <PaperFoot />
      <form class="questions" onSubmit={(event) => event.preventDefault()}>
        <Reminder estimationShown={estimationShown} exemple={example !== undefined} isFresh={isFresh} />
        <Whose unanswered={unanswered} />
        <Pastilles presets={presets} chosen={presetOf(presets, estimation)} />
        <Resumptions />
        {byYears ? (
          <Years saisie={displayed} examples={exampleNumbers} unanswered={unanswered} />
        ) : (
          <Questions
            estimation={answers}
            preset={origine(presets, answers)}
            unanswered={estimation === undefined}
          />
        )}
        <Toggle displayed={displayed} byDefault={byAnswers} byYears={byYears} onYears={askYears} />
        <Margins marges={marges} byDefault={byDefault} />
      </form>
      <section
        class={`feuille feuille-large ${isFresh ? '' : 'perimes'}`}
        aria-label="Estimation"
        id="estimation"
      >
        <h2 class="cache">Estimation</h2>
        <PaperHead dossier={displayed.dossier?.nom} estimationShown={estimationShown} />
        {displayed.scenario.groupements.length > 1 && <ChosenView vue={displayed.vue} ranks={[]} />}
        {estimationShown.modifies.length > 0 && (
          <p class="tete-modifie">
            <SaysModified modifies={estimationShown.modifies} />{' '}
            <a href={href('/parametres/')}>Les paramètres</a>
          </p>
        )}
        <Total
          estimationShown={estimationShown}
          exemple={example}
          answers={estimation ? keptAnswers(origine(presets, estimation), estimation).length : 0}
          remaining={remaining}
          inventedItems={inventedItems}
          numbers={numbers}
          fresh={() => isFresh && store.freshness.value === 'a-jour'}
        />
        <Freshness computed={from !== undefined} />
        <ToNotebook what="estimation" nom="le total et son plancher" />
        <Eligibilite estimationShown={estimationShown} />
        <Certainty
          estimationShown={estimationShown}
          initialFigure={figures.certainty}
          isInitial={estimationShown === initial}
          passages={passages}
        />
        <h3 class="section">Année par année</h3>
        <div class="hors-papier">
          <Drawing
            nom="versements"
            carnet="figure versements"
            legend={versementsCaption}
            initialFigure={figures.versements}
            drawFigure={versements}
            isFresh={estimationShown === initial}
            modifies={estimationShown.modifies}
            withoutTable
          />
        </div>
        <Payments estimationShown={estimationShown} />
        <Zero estimationShown={estimationShown} />
        <ToNotebook what="zero" nom="ce qui annule chaque année" />
        <Target from={from ?? depart} estimationShown={estimationShown} />
        <FirstQuestions etude={etude} passages={passages} />
        <ToNotebook what="questions" nom="ce qu'il faut savoir d'abord" />
        <div class="deux-listes">
          <Limits estimationShown={estimationShown} />
          <Supports estimationShown={estimationShown} inventedItems={inventedItems} numbers={numbers} />
        </div>
        <ToNotebook what="limites" nom="ce qui limite" />
        <div class="et-si" id="promesse">
          <p>
            <b>Ce n'est pas une promesse.</b> Le calcul suit le cahier de 2019 et nos hypothèses, sur des
            chiffres que vous supposez. Les candidatures sont closes depuis le 30 septembre 2019.{' '}
            <a href="#depend">Voir de quoi le total dépend</a>
          </p>
        </div>
        <Actions
          estimationShown={estimationShown}
          isFresh={isFresh}
          origins={inputOrigins({ estimation, unanswered, presets, remaining: exampleNumbers && remaining })}
        />
        <div class="hors-papier">
          <h3 class="section" id="depend">
            Ce dont le total dépend le plus
          </h3>
          <Drawing
            nom="sensibilite"
            carnet="figure sensibilite"
            legend={sensitivityCaption}
            initialFigure={figures.sensitivity}
            drawFigure={sensitivity}
            isFresh={etude === initial}
            modifies={etude.modifies}
          />
        </div>
        <Chance
          beside={chance}
          initialFigure={figures.chance}
          isInitial={chance === initialChance}
          modifies={estimationShown.modifies}
        />
        <div class="hors-papier">
          <h3 class="section">Ce qui sépare l'estimation basse de la haute</h3>
          <Separations estimationShown={estimationShown} />
        </div>
        {estimationShown.portefeuille && (
          <Together portefeuille={estimationShown.portefeuille} lookedAt={displayed.vue.groupement} />
        )}
        <ComparisonView estimationShown={estimationShown} />
      </section>
    </div>
  );
}
