import { useState } from 'preact/hooks';
import type { DetailedFit } from '../../../population/adjustment/fit-results.ts';
import { href } from '../../../site.ts';
import { keptModel } from '../../../store/storage/kept-patients.ts';
import type { SampleSummary } from '../../../workers/adjustment/contract.ts';

interface Props {
  readonly sample: SampleSummary;
  readonly ajustement: DetailedFit;
}

/** Takes the model to the page of adjusted spending, with its origin. */
export function Keep({ sample, ajustement }: Props) {
  const [done, setDoneNow] = useState<{ readonly from: DetailedFit; readonly keptOne: boolean }>();
  const invente = sample.origine === 'invente';
  return (
    <section class="lab-partie" aria-labelledby="lab-garder">
      <div class="lab-toute">
        <h3 id="lab-garder">6. Garder ce modèle</h3>
        <p>
          La page <a href={href('/regles/depense-ajustee/')}>Dépense ajustée</a> peut l'appliquer à un patient
          ou à un groupe.{' '}
          {invente ? (
            <b>
              Ce modèle vient de patients inventés : il le restera partout, et n'entrera jamais dans un
              scénario.
            </b>
          ) : (
            'Il gardera le nom de votre fichier ; aucun patient ne le suit, seulement ses coefficients.'
          )}
        </p>
        <p class="si-script">
          <button
            type="button"
            class="bouton-plein"
            onClick={() => setDoneNow({ from: ajustement, keptOne: keptModel.keep(ajustement.model) })}
          >
            Garder ce modèle{invente ? ' inventé' : ''}
          </button>
        </p>
        <p class="import-said" role="status">
          {done?.from === ajustement &&
            (done.keptOne
              ? 'Il est gardé dans ce navigateur, à la place du précédent.'
              : 'Votre navigateur refuse de garder quoi que ce soit : téléchargez plutôt le modèle en JSON, ci-dessus.')}
        </p>
      </div>
    </section>
  );
}
