import type { Answer } from './form-answer.ts';

interface Props<C extends string, R> {
  readonly reponse: Answer<C, R>;
  /** What is out of date, when the page does not call it its result. */
  readonly shown?: string;
  /** What there is to do about a refusal. */
  readonly correction?: string;
}

/** Says when what is shown is not that of what is typed, and what to do about it. */
export function AnswerFreshness<C extends string, R>({
  reponse,
  shown = 'Le résultat affiché',
  correction = 'Une valeur est à corriger.',
}: Props<C, R>) {
  const state = reponse.freshness.value;
  const whose = reponse.ofExample() ? "est celui d'un exemple, pas le vôtre." : "date d'avant.";
  if (state === 'refuse')
    return (
      <p class="fraicheur" role="status">
        <b>
          {shown} {whose}
        </b>{' '}
        {correction}
      </p>
    );
  if (state === 'panne')
    return (
      <p class="fraicheur" role="alert">
        <b>
          {shown} {whose}
        </b>{' '}
        {reponse.breakdown.value}{' '}
        <button type="button" onClick={() => reponse.retry()}>
          Réessayer
        </button>
      </p>
    );
  return null;
}
