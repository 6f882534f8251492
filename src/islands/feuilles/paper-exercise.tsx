import type { ToldExercise } from '../../exercises/told-exercise.ts';
import { GivenValues } from '../exercices/given.tsx';
import { MathName } from '../exercices/math-name.tsx';

/** A line to write on, named as the field on screen is. */
const Line = ({ label, after }: { readonly label: string; readonly after: string }) => (
  <li>
    <span>{label}</span>
    <span class="points" aria-hidden="true" />
    <span class="paper-unit">{after}</span>
  </li>
);

interface Props {
  readonly exercise: ToldExercise;
  readonly title: string;
  readonly rank: number;
}

/** An exercise as it is printed: what is given, and a line for each step and for the answer. */
export function PaperExercise({ exercise, title, rank }: Props) {
  const { question, parameters, blanks, unit, within } = exercise;
  return (
    <article class="paper-exercise">
      <h4>
        {rank}. {question}
      </h4>
      <GivenValues exercise={exercise} which={`, ${title}, exercice ${rank}`} />
      {parameters.length > 0 && (
        <p class="paper-parameters">
          {parameters.length === 1 ? 'Paramètre : ' : 'Paramètres : '}
          {parameters.map(({ id, label, symbol, values }, place) => (
            <span key={id}>
              {place > 0 && ' · '}
              {label} <MathName symbol={symbol} /> : {values[0]}
            </span>
          ))}
        </p>
      )}
      <ol class="paper-lines">
        {blanks.slice(0, -1).map((each) => (
          <Line key={each.id} label={each.label} after={each.unit} />
        ))}
        <Line label={within === 'exactement' ? 'Réponse' : `Réponse, ${within}`} after={unit} />
      </ol>
    </article>
  );
}
