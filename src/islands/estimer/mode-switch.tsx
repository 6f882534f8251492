import { useEffect, useState } from 'preact/hooks';
import { store } from '../../store/page-store.ts';
import type { Entry } from '../../store/state/entry.ts';
import { isUnanswered, resumeYears, startFrom } from './shown-estimate.ts';

interface Props {
  readonly displayed: Entry;
  /** The answers that simple questions start from when the reader has given none. */
  readonly byDefault: NonNullable<Entry['estimation']>;
  readonly byYears: boolean;
  /** Between the two while the figures are the site's example, of which nothing is to be kept. */
  readonly onYears: (asked: boolean) => void;
}

/** As it is by then: an answer may have been given since the button was rendered. */
const isExample = (): boolean => isUnanswered(store.saisie.peek());

/** From the simple questions to the years, and back: what is left behind is kept either way. */
export function Toggle({ displayed, byDefault, byYears, onYears }: Props) {
  const { estimationGardee } = displayed;
  const [request, setRequest] = useState(false);
  const [refusal, setRefusal] = useState(false);
  const freshness = store.freshness.value;

  // The years are those of the last answer: they are waited for, and there are none of an answer that is refused.
  useEffect(() => {
    if (freshness === 'a-jour') setRefusal(false);
    if (!request || freshness === 'calcul') return;
    setRequest(false);
    setRefusal(freshness === 'invalide');
    const { estimation, ...rest } = store.saisie.value;
    if (freshness !== 'a-jour' || estimation === undefined) return;
    store.replace({ ...rest, estimationGardee: estimation });
  }, [request, freshness]);

  if (store.sandbox.value !== undefined)
    return (
      <p class="aide bascule si-script">
        <button type="button" class="lien" onClick={store.leaveCase}>
          Revenir à mes chiffres
        </button>
      </p>
    );
  return (
    <p class="aide bascule si-script">
      {byYears ? (
        <button
          type="button"
          class="lien"
          onClick={() => (isExample() ? onYears(false) : startFrom(estimationGardee ?? byDefault))}
        >
          Revenir aux questions simples
        </button>
      ) : (
        <button
          type="button"
          class="lien"
          onClick={() => (isExample() ? onYears(true) : resumeYears() || setRequest(true))}
        >
          Saisir année par année
        </button>
      )}
      <span role="status">{refusal && " Corrigez d'abord les valeurs signalées."}</span>
    </p>
  );
}
