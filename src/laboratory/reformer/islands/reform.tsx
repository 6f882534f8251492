import '../../../islands/preact-patches/french-spacing.ts';
import { useEffect, useState } from 'preact/hooks';
import type { DrawnFigure } from '../../../islands/kit/drawing.tsx';
import { useEffectAtOnce } from '../../../islands/kit/effect-at-once.ts';
import { type TrialDefinition, Trials } from '../../../islands/kit/form/trials.tsx';
import { Progression } from '../../../islands/kit/import/progress.tsx';
import { PortfolioField } from '../../../islands/kit/portfolio/portfolio-field.tsx';
import type { ReformStudy } from '../../../scenario/reform/study.ts';
import { readSets } from '../sets.ts';
import {
  ask,
  cameTyped,
  faultsBySet,
  hasNone,
  isLate,
  isToAsk,
  isWrong,
  opened,
  portfolioFaults,
  refusal,
  shown,
  type WordedFault,
} from './open-workers.ts';
import { SetsPanel } from './sets-panel.tsx';
import { formState } from './settings-form.ts';
import { Together } from './together.tsx';

interface Props {
  /** The study of the build: what the page shows before, and without, the workers. */
  readonly initial: ReformStudy;
  /** What its portfolio is called. */
  readonly portfolio: string;
  readonly figure: DrawnFigure;
  readonly essais: readonly TrialDefinition[];
}

/** Sets of rules and a portfolio beside what they give, all groupements together. */
export function Reform({ initial, portfolio, figure, essais }: Props) {
  const [linkRefusal, setLinkRefusal] = useState('');
  useEffect(() => {
    formState.openUp();
    cameTyped.value = isLate.peek();
    // What fails leaves the address as it is: it still says whose comparison this is.
    const look = (): void => {
      if (!/^#r(=|%3d)/i.test(location.hash)) return;
      import('./received.ts').then(
        ({ takeLink }) => setLinkRefusal(takeLink()),
        () => undefined,
      );
    };
    look();
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
  useEffectAtOnce(() => {
    const typed = formState.saisi.value;
    if (isToAsk(typed)) void ask(typed);
  });
  const typed = formState.saisi.value;
  const sets = readSets(typed.jeux);
  const { study, asked } = shown.value ?? { study: initial, asked: undefined };
  const ofPortfolio = portfolioFaults.value;
  return (
    <>
      <section aria-labelledby="reformer-cas">
        <h2 id="reformer-cas" class="section">
          Cas à essayer
        </h2>
        <Trials formState={formState} essais={essais} />
        <p class="dossier-refus" role="alert">
          {linkRefusal}
        </p>
      </section>
      <div class="labo-deux">
        <div class="feuille labo-reglages">
          <section aria-labelledby="reformer-portefeuille">
            <div class="feuille-tete">
              <h2 id="reformer-portefeuille">Les groupements</h2>
            </div>
            <PortfolioField
              valeur={typed.portefeuille}
              refus={refusal.value?.ofPortfolio ? refusal.value.texte : undefined}
              onValue={(text) => formState.write('portefeuille', text)}
            />
            {ofPortfolio.length > 0 && <ToMend faults={ofPortfolio} />}
          </section>
          <SetsPanel sets={sets} faults={faultsBySet.value} years={yearsOf(study)} />
          <Follow />
        </div>
        <div class={hasNone.value ? 'reform-none' : `labo-resultats ${isLate.value ? 'perimes' : ''}`}>
          {!hasNone.value && (
            <Together
              study={study}
              portfolio={asked?.portfolio.nom ?? portfolio}
              figure={figure}
              isFresh={asked === undefined}
            />
          )}
        </div>
      </div>
    </>
  );
}

/** The results years of a portfolio. */
const yearsOf = ({ reference }: ReformStudy): string[] => Object.keys(reference.facteurs).sort();

/** What is under way, and what became of it. */
function Follow() {
  const studies = opened.value?.reformStudies;
  const progress = studies?.progress.value;
  // What is refused stops what is under way: nobody has cancelled it.
  const said = isWrong.value ? undefined : studies?.said.value;
  const absent = refusal.value?.ofPortfolio === false ? refusal.value.texte : undefined;
  return (
    <div class="labo-suivi">
      {progress && (
        <Progression
          nom="Calcul en cours"
          progress={progress}
          dit={({ done, total }) => `${done} jeux sur ${total}`}
          onUndo={() => studies?.undo()}
        />
      )}
      <p class={absent || said?.grave ? 'import-said import-fault' : 'import-said'} role="status">
        {absent ?? said?.texte}
      </p>
      <p class={isLate.value ? 'fraicheur' : undefined} role="status">
        {isLate.value && !said && !absent && (
          <>
            <b>{hasNone.value ? "Rien n'est calculé." : "Les figures affichées datent d'avant."}</b>{' '}
            {isWrong.value ? 'Une valeur est à corriger.' : 'Le calcul est en cours.'}
          </>
        )}
      </p>
    </div>
  );
}

/** As many as a reader mends before the next look. */
const MOST = 20;

/** What is wrong in the portfolio, each with its place. */
function ToMend({ faults: list }: { readonly faults: readonly WordedFault[] }) {
  const others = list.length - MOST;
  return (
    <>
      <p>Rien n'est calculé : des valeurs de ces groupements sont à corriger.</p>
      <ul class="a-corriger" data-verbatim>
        {list.slice(0, MOST).map(({ path, nom, refusal: why }) => (
          <li key={path}>
            {nom} : {why}
          </li>
        ))}
        {others > 0 && <li>et {others} de plus</li>}
      </ul>
    </>
  );
}
