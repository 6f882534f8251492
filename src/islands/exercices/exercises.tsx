import '../preact-patches/french-spacing.ts';
import { useEffect, useState } from 'preact/hooks';
import {
  type Choice,
  drawn,
  type Offered,
  type OfferedPage,
  ruleChoice,
  withKnownCases,
} from '../../exercises/choice.ts';
import {
  anySeed,
  type ExerciseKey,
  exerciseFragment,
  readExerciseFragment,
  type Series,
  seriesOf,
} from '../../exercises/link.ts';
import type { ToldExercise } from '../../exercises/told-exercise.ts';
import { href } from '../../site.ts';
import { ShareLink } from '../kit/form/share-link.tsx';
import { fromHere } from '../kit/later-focus.ts';
import { StatusMark } from '../kit/status.tsx';
import { AnswerForm } from './answer-form.tsx';
import { Chooser, levelNames } from './chooser.tsx';
import { open, series, start, told } from './exercise-state.ts';
import { Given } from './given.tsx';
import { Refusal, type RefusedLink, refusedLink } from './refusal.tsx';
import { Solution } from './solution.tsx';
import { Tried } from './tried.tsx';
import { Verdict } from './verdict.tsx';

interface Props {
  /** The exercise of the build: what the page shows before, and without, its worker. */
  readonly initial: ToldExercise;
  readonly offered: readonly Offered[];
  readonly pages: readonly OfferedPage[];
}

const QUESTION = 'question';

/** Exercises: one on screen, what to draw the next one from, what has been tried. */
export function Exercises({ initial, offered, pages }: Props) {
  const [choice, setChoice] = useState<Choice>({ level: 'regle', rule: '', situation: '' });
  const [refused, setRefused] = useState<RefusedLink>();
  const exercise = told.value ?? initial;
  const of = series.value ?? seriesOf(initial);
  const fragment = exerciseFragment(of);
  const count = of.cases.length;

  /** What stays chosen once an exercise has come by a link. */
  const follow = ({ cases: [first] }: Series): void => {
    const one = offered.find(({ id }) => id === first);
    if (one)
      setChoice({ level: one.level, rule: one.level === 'regle' ? ruleChoice(one) : '', situation: '' });
  };
  const show = async (next: Series): Promise<void> => {
    const goTo = fromHere();
    setRefused(undefined);
    if (await open(next, 'new')) goTo(QUESTION);
  };
  const go = (key: ExerciseKey): Promise<void> => show(seriesOf(key));
  const draw = (from: Choice, seed?: number): void => {
    const situation = drawn(offered, from, exercise.situation, Math.random());
    if (situation !== undefined) void go({ situation, seed: seed ?? anySeed() });
  };

  useEffect(() => {
    start(initial);
    const take = (): void => {
      const page = /^#regles-([a-z\d-]+)$/.exec(location.hash)?.[1];
      const from: Choice = { level: 'regle', rule: page ?? '', situation: '' };
      const ofPage = page && drawn(offered, from, '', Math.random());
      if (ofPage) {
        setChoice(from);
        void open(seriesOf({ situation: ofPage, seed: anySeed() }), 'same');
        return;
      }
      const link = withKnownCases(readExerciseFragment(location.hash), offered);
      setRefused(refusedLink(link));
      if (location.hash === '') void open(seriesOf(initial), 'bare');
      if (link.kind !== 'exercise') return;
      follow(link);
      void open(link, 'same');
    };
    take();
    addEventListener('popstate', take);
    return () => removeEventListener('popstate', take);
  }, []);

  return (
    <div class="exercice">
      <article class="feuille" aria-labelledby={QUESTION}>
        {refused && <Refusal refused={refused} shown="L'exercice affiché est un autre." />}
        {count > 1 && (
          <p class="exercice-rang">
            Exercice {of.rank + 1} sur {count} de la feuille
          </p>
        )}
        <p class="surtitre">
          <b>{levelNames[exercise.level]}</b> · {exercise.section}{' '}
          <StatusMark status={exercise.status} hypothese={exercise.hypotheses[0]} /> · nombres inventés
        </p>
        <h2 id={QUESTION} tabIndex={-1}>
          {exercise.question}
        </h2>
        <p class="papier">
          Cet exercice : l'adresse ci-dessus, suivie de <b data-verbatim="">#{fragment}</b>
        </p>
        <Given exercise={exercise} />
        <AnswerForm key={fragment} exercise={exercise} />
        <Verdict exercise={exercise} />
        <Solution exercise={exercise} />
        <div class="exercice-suite">
          {count > 1 && (
            <p class="commandes">
              <button
                type="button"
                disabled={of.rank === 0}
                onClick={() => void show({ ...of, rank: of.rank - 1 })}
              >
                ← Exercice
              </button>
              <button
                type="button"
                disabled={of.rank === count - 1}
                onClick={() => void show({ ...of, rank: of.rank + 1 })}
              >
                Exercice suivant de la feuille →
              </button>
            </p>
          )}
          <p class="commandes">
            <button type="button" onClick={() => draw(choice)}>
              Un autre
            </button>
            <button type="button" onClick={() => void go({ situation: exercise.situation, seed: anySeed() })}>
              Le même cas, d'autres nombres
            </button>
            {exercise.page && <a href={href(`/regles/${exercise.page}/`)}>Relire la règle</a>}
          </p>
          <p class="aide">La graine {exercise.seed} redonne ces nombres.</p>
          <ShareLink
            name="Copier le lien de cet exercice"
            fragment={async () => ({ fragment })}
            holds="le cas et la graine, donc les mêmes nombres"
            rules={() => []}
          />
        </div>
      </article>
      <aside class="exercice-cote" aria-label="Choisir, et ce qui a été essayé">
        <section aria-labelledby="choisir" class="si-script">
          <h2 id="choisir" class="section">
            Choisir
          </h2>
          <Chooser
            pages={pages}
            offered={offered}
            choice={choice}
            onChoice={setChoice}
            onDraw={(seed) => draw(choice, seed)}
          />
        </section>
        <Tried labels={labelsOf(pages)} />
      </aside>
    </div>
  );
}

const labelsOf = (pages: readonly OfferedPage[]): Readonly<Record<string, string>> =>
  Object.fromEntries(pages.flatMap(({ rules }) => rules.map(({ rule, label }) => [rule, label])));
