import '../../../islands/preact-patches/french-spacing.ts';
import { useEffect, useRef } from 'preact/hooks';
import type { DrawnFigure } from '../../../islands/kit/drawing.tsx';
import { useEffectAtOnce } from '../../../islands/kit/effect-at-once.ts';
import { FaultList } from '../../../islands/kit/fault-list.tsx';
import { type TrialDefinition, Trials } from '../../../islands/kit/form/trials.tsx';
import { Progression } from '../../../islands/kit/import/progress.tsx';
import { Said } from '../../../islands/kit/import/said.tsx';
import { inventedName } from '../../../islands/kit/portfolio/chosen-portfolio.ts';
import { PortfolioField } from '../../../islands/kit/portfolio/portfolio-field.tsx';
import type { DocumentScenario } from '../../../scenario/format/scenario-document.ts';
import type { ReformStudy } from '../../../scenario/reform/study.ts';
import type { Why } from '../../../scenario/reform/why.ts';
import { readSets } from '../sets.ts';
import { depart, firstSets, type TypedReform } from '../settings.ts';
import { ask, opened, refusal } from './open-workers.ts';
import { followLinks, linkRefusal } from './received.ts';
import type { AskedReform } from './reform-workers.ts';
import { Results } from './results.tsx';
import { SetsPanel } from './sets-panel.tsx';
import { formState } from './settings-form.ts';
import { Share } from './share.tsx';

interface Props {
  /** The study of the build: what the page shows before, and without, the workers. */
  readonly initial: ReformStudy;
  readonly why: Why;
  readonly figure: DrawnFigure;
  readonly essais: readonly TrialDefinition[];
}

interface Shown {
  readonly study: ReformStudy;
  readonly asked: AskedReform | undefined;
}

const isStart = ({ jeux, portefeuille }: TypedReform): boolean =>
  jeux === depart.jeux && portefeuille === depart.portefeuille;

/** Sets of rules side by side on a portfolio, what they give, and why. */
export function Reform({ initial, why, figure, essais }: Props) {
  useEffect(() => {
    formState.openUp();
    return followLinks();
  }, []);
  useEffectAtOnce(() => {
    const typed = formState.saisi.value;
    // Until something is changed, the page shows what its build computed.
    if (opened.peek() !== undefined || !isStart(typed)) void ask(typed);
  });
  const typed = formState.saisi.value;
  const sets = readSets(typed.jeux);
  const studies = opened.value?.reformStudies;
  const last = useRef<Shown>({ study: initial, asked: undefined });
  const answer = studies?.shown.value;
  if (answer?.result.ok) last.current = { study: answer.result, asked: answer.asked };
  const { study, asked } = last.current;
  const faults = answer?.result.ok === false ? answer.result : undefined;
  const ofSets = faults?.sets.length === sets.length ? faults.sets : [];
  const ofPortfolio =
    answer && faults && answer.asked.typed.portefeuille === typed.portefeuille ? faults.portfolio : [];
  const late =
    asked === undefined
      ? !isStart(typed)
      : asked.typed.jeux !== typed.jeux || asked.typed.portefeuille !== typed.portefeuille;
  const progress = studies?.progress.value;
  const wrong =
    refusal.value !== undefined || ofSets.some((each) => each.length > 0) || ofPortfolio.length > 0;
  return (
    <>
      <section aria-labelledby="reformer-cas">
        <h2 id="reformer-cas" class="section">
          Cas à essayer
        </h2>
        <Trials formState={formState} essais={essais} />
        <p class="dossier-refus" role="alert">
          {linkRefusal.value}
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
            {answer !== undefined && ofPortfolio.length > 0 && (
              <>
                <p>Rien n'est calculé : des valeurs de ces groupements sont à corriger.</p>
                <FaultList
                  faults={ofPortfolio}
                  saisie={{ scenario: answer.asked.question.document as DocumentScenario }}
                  isOpen={false}
                />
              </>
            )}
          </section>
          <SetsPanel sets={sets} faults={ofSets} years={yearsOf(study)} />
          <div class="labo-suivi">
            {progress && (
              <Progression
                nom="Calcul en cours"
                progress={progress}
                dit={({ done, total }) => `${done} jeux sur ${total}`}
                onUndo={() => studies?.undo()}
              />
            )}
            <Said
              said={
                refusal.value?.ofPortfolio === false
                  ? { grave: true, texte: refusal.value.texte }
                  : studies?.said.value
              }
            />
            {wrong && (
              <p class="fraicheur" role="status">
                <b>Les figures affichées datent d'avant.</b> Une valeur est à corriger.
              </p>
            )}
            <Share portfolio={asked?.portfolio} />
          </div>
        </div>
        <div class={`labo-resultats ${late ? 'perimes' : ''}`}>
          <Results
            study={study}
            sets={asked === undefined ? firstSets : asked.question.sets}
            portfolio={asked?.portfolio.nom ?? inventedName(study.groupements.length, 1)}
            question={asked?.question}
            built={{ why, figure }}
          />
        </div>
      </div>
    </>
  );
}

/** The results years of a portfolio. */
const yearsOf = ({ reference }: ReformStudy): string[] => Object.keys(reference.facteurs).sort();
