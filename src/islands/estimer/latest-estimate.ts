import { useState } from 'preact/hooks';
import type { EstimationCalculee } from '../../scenario/estimate/estimate.ts';
import type { Marges } from '../../scenario/estimate/margins.ts';
import { client, store } from '../../store/page-store.ts';
import { auRepos } from '../../store/rendering/typing-rest.ts';
import type { Saisie } from '../../store/state/draft.ts';
import { useEffectAtOnce } from '../preact-patches/immediate-effects.ts';

/** An estimate, and what it was asked with. */
interface Faite {
  readonly estime: EstimationCalculee;
  readonly de: Saisie | undefined;
}

interface Suivie {
  readonly estime: EstimationCalculee;
  /** What the estimate was computed from; none while it is that of the page as it was built. */
  readonly de: Saisie | undefined;
  /** The last estimate that comes with its sensitivities: they take longer than the rest, and are asked once typing rests. */
  readonly etude: EstimationCalculee;
  /** Whether the estimate is that of what is typed. */
  readonly fraiche: boolean;
}

/** The estimate of the present scenario; the last good one while another is on its way or cannot be computed. */
export function useEstimation(initial: EstimationCalculee, parDefaut: Marges): Suivie {
  const [{ estime, de }, setFaite] = useState<Faite>({ estime: initial, de: undefined });
  const [etude, setEtude] = useState(initial);
  useEffectAtOnce(() => {
    const demande = store.demande.value;
    if (demande === undefined) return;
    if (!store.modifiee.value) {
      setFaite({ estime: initial, de: demande });
      setEtude(initial);
      return;
    }
    const { scenario, vue, marges = parDefaut } = demande;
    const question = { document: scenario, marges, groupement: vue.groupement };
    void client.ask('estimer', 'estimer', { ...question, sensibilite: false }).then((issue) => {
      if (issue.etat !== 'fini' || demande !== store.demande.peek()) return;
      if (issue.resultat.ok) setFaite({ estime: issue.resultat, de: demande });
      else store.refuser(issue.resultat.erreurs);
    });
    return auRepos(() => {
      void client.ask('etude', 'estimer', question).then((issue) => {
        if (issue.etat !== 'fini' || demande !== store.demande.peek()) return;
        if (issue.resultat.ok) setEtude(issue.resultat);
      });
    });
  });
  return {
    estime,
    de,
    etude,
    fraiche: store.fraicheur.value === 'a-jour' && de === store.demande.value,
  };
}
