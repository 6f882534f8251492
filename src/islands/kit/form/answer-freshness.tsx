import type { Reponse } from './form-answer.ts';

interface Props<C extends string, R> {
  readonly reponse: Reponse<C, R>;
  /** What is out of date, when the page does not call it its result. */
  readonly montre?: string;
  /** What there is to do about a refusal. */
  readonly correction?: string;
}

/** Says when what is shown is not that of what is typed, and what to do about it. */
export function FraicheurDeReponse<C extends string, R>({
  reponse,
  montre = 'Le résultat affiché',
  correction = 'Une valeur est à corriger.',
}: Props<C, R>) {
  const etat = reponse.fraicheur.value;
  const whose = reponse.ofExample() ? "est celui d'un exemple, pas le vôtre." : "date d'avant.";
  if (etat === 'refuse')
    return (
      <p class="fraicheur" role="status">
        <b>
          {montre} {whose}
        </b>{' '}
        {correction}
      </p>
    );
  if (etat === 'panne')
    return (
      <p class="fraicheur" role="alert">
        <b>
          {montre} {whose}
        </b>{' '}
        {reponse.panne.value}{' '}
        <button type="button" onClick={() => reponse.reessayer()}>
          Réessayer
        </button>
      </p>
    );
  return null;
}
