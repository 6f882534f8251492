import type { Reponse } from './reponse.ts';

interface Props<C extends string, R> {
  readonly reponse: Reponse<C, R>;
}

/** Says when what is shown is not that of what is typed, and what to do about it. */
export function FraicheurDeReponse<C extends string, R>({ reponse }: Props<C, R>) {
  const etat = reponse.fraicheur.value;
  if (etat === 'refuse')
    return (
      <p class="fraicheur" role="status">
        <b>Le résultat affiché date d'avant.</b> Une valeur est à corriger.
      </p>
    );
  if (etat === 'panne')
    return (
      <p class="fraicheur" role="alert">
        <b>Le résultat affiché date d'avant.</b> {reponse.panne.value}{' '}
        <button type="button" onClick={() => reponse.reessayer()}>
          Réessayer
        </button>
      </p>
    );
  return null;
}
