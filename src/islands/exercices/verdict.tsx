import type { ToldExercise } from '../../exercises/told-exercise.ts';
import type { ToldVerdict } from '../../exercises/told-verdict.ts';
import { href } from '../../site.ts';
import { sitting, trouble, verdict } from './exercise-state.ts';

const heads: Readonly<Record<Exclude<ToldVerdict['kind'], 'refused'>, string>> = {
  right: 'Juste.',
  mistake: 'Non : c’est une erreur connue.',
  unit: 'Presque.',
  unfinished: 'Pas encore.',
  differs: 'Non.',
};

/** What is said of the answer, as it was understood. */
export function Verdict({ exercise }: { readonly exercise: ToldExercise }) {
  return (
    <div class="exercice-verdict" role="status">
      {trouble.value !== '' && <p class="fraicheur">{trouble.value}</p>}
      {verdict.value && <Said verdict={verdict.value} exercise={exercise} />}
    </div>
  );
}

function Said({
  verdict: said,
  exercise,
}: {
  readonly verdict: ToldVerdict;
  readonly exercise: ToldExercise;
}) {
  // Its sentence stands under the field too.
  if (said.kind === 'refused') return <p class="cache">{said.sentences[0]}</p>;
  const { kind, understood, ambiguous, sentences, step } = said;
  const unread = Object.keys(said.refused).length;
  return (
    <div class={kind === 'right' ? 'exercice-dit exercice-juste' : 'exercice-dit'}>
      <p class="exercice-lu">
        Réponse {sitting.value.tries} : {understood}
        {ambiguous && ' (pour des milliers, séparez-les par une espace)'}
      </p>
      <p>
        <b>{heads[kind]}</b> {sentences.length === 1 && sentences[0]}
        {sentences.length > 1 && 'Une de celles-ci donne ce nombre :'}
      </p>
      {sentences.length > 1 && (
        <ul>
          {sentences.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      )}
      {kind === 'right' && <p>{rightWords(exercise)}</p>}
      {step && (
        <p>
          Étape : <b>{step.label}</b>
          {step.page && (
            <>
              {' '}
              · <a href={href(`/regles/${step.page}/`)}>Relire la règle</a>
            </>
          )}
        </p>
      )}
      {unread > 0 && (
        <p>
          {unread === 1 ? "Une étape n'a pas pu être lue" : `${unread} étapes n'ont pas pu être lues`} : la
          raison est sous son champ.
        </p>
      )}
    </div>
  );
}

const rightWords = ({ within }: ToldExercise): string =>
  within === 'exactement' ? 'C’est le nombre exact.' : `C’est juste ${within}.`;
