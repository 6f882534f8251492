import '../../../islands/preact-patches/french-spacing.ts';
import { useEffect, useState } from 'preact/hooks';
import type { DrawnFigure } from '../../../islands/kit/drawing.tsx';
import { useEffectAtOnce } from '../../../islands/kit/effect-at-once.ts';
import { type TrialDefinition, Trials } from '../../../islands/kit/form/trials.tsx';
import { focusOn, STUDY_WORDS } from '../../../islands/kit/later-focus.ts';
import { PortfolioField } from '../../../islands/kit/portfolio/portfolio-field.tsx';
import { StudyFollow } from '../../../islands/kit/study-follow.tsx';
import { TO_BE_MENDED } from '../../../islands/kit/to-be-mended.ts';
import type { ReformStudy } from '../../../scenario/reform/study.ts';
import { readSets } from '../sets.ts';
import {
  cameTyped,
  faultsBySet,
  follow,
  hasNone,
  isCancelled,
  isLate,
  isWrong,
  opened,
  portfolioFaults,
  refusal,
  shown,
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
    follow(formState.saisi.value);
  });
  const typed = formState.saisi.value;
  const sets = readSets(typed.jeux);
  const { study, asked } = shown.value ?? { study: initial, asked: undefined };
  const name = asked?.portfolio.nom ?? portfolio;
  const ofPortfolio = portfolioFaults.value;
  const Faults = opened.value?.PortfolioFaults;
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
            {Faults !== undefined && ofPortfolio.length > 0 && <Faults faults={ofPortfolio} />}
          </section>
          <SetsPanel sets={sets} faults={faultsBySet.value} years={yearsOf(study)} />
          <Follow />
        </div>
        <div
          class={hasNone.value ? 'reform-none' : `labo-resultats ${isLate.value ? 'perimes' : ''}`}
          data-subject={JSON.stringify({ Portefeuille: name })}
        >
          {!hasNone.value && (
            <Together study={study} portfolio={name} figure={figure} isFresh={asked === undefined} />
          )}
        </div>
      </div>
    </>
  );
}

/** The results years of a portfolio. */
const yearsOf = ({ reference }: ReformStudy): string[] => Object.keys(reference.facteurs).sort();

const CANCELLED = "C'est annulé : changez un réglage, et le calcul reprend.";

/** What is under way, and what became of it. */
function Follow() {
  const studies = opened.value?.reformStudies;
  const absent = refusal.value?.ofPortfolio === false ? refusal.value.texte : undefined;
  const wait = isCancelled.value ? CANCELLED : studies?.said.value ? undefined : 'Le calcul est en cours.';
  return (
    <StudyFollow
      studies={studies}
      dit={({ done, total }) => `${done} jeux sur ${total}`}
      onUndo={() => {
        focusOn(STUDY_WORDS);
        // Where it cannot be fetched, what is typed stays.
        void import('./given-up.ts')
          .then(
            ({ giveUp }) => giveUp(),
            () => undefined,
          )
          .then(() => studies?.undo());
      }}
      absent={absent}
      late={!isLate.value || absent !== undefined ? undefined : isWrong.value ? TO_BE_MENDED : wait}
      {...(hasNone.value && { lateOf: "Rien n'est calculé." })}
    />
  );
}
