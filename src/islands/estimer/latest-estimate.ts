import { useState } from 'preact/hooks';
import type { ComputedEstimation } from '../../scenario/estimate/estimate.ts';
import type { Margins } from '../../scenario/estimate/margins.ts';
import { client, store } from '../../store/page-store.ts';
import { whenIdle } from '../../store/rendering/typing-rest.ts';
import type { Entry } from '../../store/state/entry.ts';
import { useEffectAtOnce } from '../kit/effect-at-once.ts';

/** An estimate, and what it was asked with. */
interface Made {
  readonly estimationShown: ComputedEstimation;
  readonly from: Entry | undefined;
}

interface Followed {
  readonly estimationShown: ComputedEstimation;
  /** What the estimate was computed from; none while it is that of the page as it was built. */
  readonly from: Entry | undefined;
  /** The last estimate that comes with its sensitivities: they take longer than the rest, and are asked once typing rests. */
  readonly etude: ComputedEstimation;
  /** Whether the estimate is that of what is typed. */
  readonly isFresh: boolean;
}

/** The estimate of the present scenario; the last good one while another is on its way or cannot be computed. */
export function useEstimation(initial: ComputedEstimation, byDefault: Margins): Followed {
  const [built] = useState<Made>({ estimationShown: initial, from: undefined });
  const [{ estimationShown, from }, setMade] = useState(built);
  const [etude, setEtude] = useState(initial);
  useEffectAtOnce(() => {
    const request = store.request.value;
    // Nothing was asked yet, or what was is of a dossier that is no longer the open one.
    if (request === undefined || !store.isModified.value) {
      setMade(request === undefined ? built : { estimationShown: initial, from: request });
      setEtude(initial);
      return;
    }
    const { scenario, vue, marges = byDefault } = request;
    const question = { document: scenario, marges, groupement: vue.groupement };
    void client.ask('estimate', 'estimate', { ...question, sensitivity: false }).then((issue) => {
      if (issue.state !== 'fini' || request !== store.request.peek()) return;
      if (issue.result.ok) setMade({ estimationShown: issue.result, from: request });
      else store.refuse(issue.result.erreurs);
    });
    return whenIdle(() => {
      void client.ask('etude', 'estimate', question).then((issue) => {
        if (issue.state !== 'fini' || request !== store.request.peek()) return;
        if (issue.result.ok) setEtude(issue.result);
      });
    });
  });
  return {
    estimationShown,
    from,
    etude,
    isFresh: store.freshness.value === 'a-jour' && from === store.request.value,
  };
}
