import { useState } from 'preact/hooks';
import { viewFor } from '../../calculators/page-years.ts';
import type { PaidYears } from '../../scenario/run/paid-years.ts';
import { client, store } from '../../store/page-store.ts';
import type { Entry } from '../../store/state/entry.ts';
import { useEffectAtOnce } from './effect-at-once.ts';
import { isOfNow } from './of-now.ts';

/** The groupement that is looked at, by its rank. */
export const groupementOf = ({ scenario, vue }: Pick<Entry, 'scenario' | 'vue'>): number =>
  viewFor({}, scenario, vue).groupement;

/** What the groupement is paid, year by year, asked again with each calculation; that of the build until there is one. */
export function usePaidYears(initial: PaidYears) {
  const [{ paid, from }, setDone] = useState<{
    readonly paid: PaidYears;
    readonly from?: Entry;
  }>({ paid: initial });
  useEffectAtOnce(() => {
    const request = store.request.value;
    // Nothing was changed: what the build computed of the example.
    if (request === undefined) return setDone({ paid: initial });
    const groupement = groupementOf(request);
    void client.ask('versements', 'paidYears', { document: request.scenario, groupement }).then((issue) => {
      if (issue.state === 'fini' && issue.result.ok && store.request.peek() === request)
        setDone({ paid: issue.result, from: request });
    });
  });
  return {
    paid,
    isInitial: paid === initial,
    isFresh: store.freshness.value === 'a-jour' && isOfNow(from),
  };
}
