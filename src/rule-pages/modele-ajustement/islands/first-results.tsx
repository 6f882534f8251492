import { Announcement } from '../../../islands/kit/announcement.tsx';
import { type Keys, list, nom, number, percent, r2, shortText } from '../adjustment-words.ts';

interface Props {
  readonly keys: Keys;
  /** Whether they are those of the settings on screen, and so to be announced. */
  readonly fresh: () => boolean;
}

/** What comes first of the results: how much the model explains, and with which variables. */
export function FirstResults({ keys, fresh }: Props) {
  const { origine, patients, apprentissage, test, r2Ajuste, r2Test, retenues, variablesSetAside } = keys;
  return (
    <Announcement class="resultat lab-resultat" fresh={fresh}>
      <p class="resultat-ligne">
        <span>R² ajusté</span> <b>{r2(r2Ajuste)}</b>
      </p>
      <p class="resultat-note">
        {r2Ajuste < 0
          ? "Il est négatif : ce modèle fait moins bien qu'une simple moyenne, compte tenu de ses variables."
          : `Sur l'apprentissage (${number(apprentissage)} patients), le modèle explique environ ${percent(r2Ajuste)} de ce qui varie d'un patient à l'autre.`}
      </p>
      <p class="resultat-note">
        {r2Test === null ? (
          "Aucun patient n'est gardé pour le test."
        ) : (
          <>
            Sur le test ({number(test)} patients) : R² de <strong>{r2(r2Test)}</strong>.
          </>
        )}
      </p>
      <p class="resultat-note">
        <strong>Retenues :</strong>{' '}
        {retenues.length === 0 ? 'aucune, il ne reste que la moyenne' : list(retenues.map(shortText))}.{' '}
        {variablesSetAside.length > 0 && (
          <>
            <strong>Écartées :</strong> {list(variablesSetAside.map(({ candidate }) => nom(candidate)))}.
          </>
        )}
      </p>
      {origine === 'invente' && (
        <p class="lab-invente lab-invente-long">
          {number(patients)} patients inventés par ce site : ces nombres ne disent rien de personne.
        </p>
      )}
    </Announcement>
  );
}
