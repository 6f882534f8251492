import { useEffect, useState } from 'preact/hooks';
import { store } from '../../store/page-store.ts';
import type { Saisie } from '../../store/state/draft.ts';
import { partirDe } from './shown-estimate.ts';

interface Props {
  readonly montree: Saisie;
  /** The answers that simple questions start from when the reader has given none. */
  readonly parDefaut: NonNullable<Saisie['estimation']>;
}

/** From the simple questions to the years, and back: what is left behind is kept either way. */
export function Bascule({ montree, parDefaut }: Props) {
  const { estimation, estimationGardee } = montree;
  const [demande, setDemande] = useState(false);
  const [refus, setRefus] = useState(false);
  const fraicheur = store.fraicheur.value;

  // The years are those of the last answer: they are waited for, and there are none of an answer that is refused.
  useEffect(() => {
    if (fraicheur === 'a-jour') setRefus(false);
    if (!demande || fraicheur === 'calcul') return;
    setDemande(false);
    setRefus(fraicheur === 'invalide');
    const { estimation, ...rest } = store.saisie.value;
    if (fraicheur !== 'a-jour' || estimation === undefined) return;
    store.remplacer({ ...rest, estimationGardee: estimation });
  }, [demande, fraicheur]);

  return (
    <p class="aide bascule si-script">
      {estimation === undefined ? (
        <button type="button" class="lien" onClick={() => partirDe(estimationGardee ?? parDefaut)}>
          Revenir aux questions simples
        </button>
      ) : (
        <button type="button" class="lien" onClick={() => setDemande(true)}>
          Saisir année par année
        </button>
      )}
      <span role="status">{refus && " Corrigez d'abord les valeurs signalées."}</span>
    </p>
  );
}
