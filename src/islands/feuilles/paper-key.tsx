import type { Offered } from '../../exercises/choice.ts';
import type { PrintedExercise } from '../../exercises/printed-exercise.ts';
import { stepCount } from '../exercices/exercise-state.ts';
import { Shown, WrongAnswers } from '../exercices/solution.tsx';

interface Props {
  readonly title: string;
  readonly exercises: readonly PrintedExercise[];
  readonly offered: readonly Offered[];
}

/** The trainer's key of a version: what the screen tells a learner in the end, all at once. */
export function PaperKey({ title, exercises, offered }: Props) {
  return (
    <section class="paper-page paper-key" aria-label={`Corrigé, ${title}`}>
      <p class="paper-title">
        <b>Corrigé — pour la personne qui anime</b> · {title}
      </p>
      {exercises.map(({ exercise, key }, rank) => (
        <article key={exercise.situation} class="paper-exercise">
          <h4>
            {rank + 1}. {exercise.question}
          </h4>
          <p class="paper-parameters">
            Cas : {offered.find(({ id }) => id === exercise.situation)?.nom} · {exercise.section}
          </p>
          <p class="paper-answer">
            {exercise.label} : <b>{key.answer}</b>
            {exercise.within === 'exactement' ? '' : `, juste ${exercise.within}`}
          </p>
          <Shown solution={key} shown={stepCount(key)} />
          <WrongAnswers wrong={key.wrong} which={`, ${title}, exercice ${rank + 1}`} />
        </article>
      ))}
    </section>
  );
}
