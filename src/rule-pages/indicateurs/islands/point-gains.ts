import { effect, signal } from '@preact/signals';
import type { Calculation } from '../../../scenario/run/page-results.ts';
import { client, onceAPage, store } from '../../../store/page-store.ts';
import { whenIdle } from '../../../store/rendering/typing-rest.ts';
import type { WordedGain } from '../point-gain-words.ts';
import type { TypedIndicateur } from '../typed-indicateurs.ts';

/** What one more point of each indicator brings, and the results that it was asked for: none for those of the build. */
interface DoneSoFar {
  readonly from: Calculation | undefined;
  readonly contributions: readonly WordedGain[];
}

/** Of the page, as its store is: the table and the panel show the same. */
const doneSoFar = signal<DoneSoFar>({ from: undefined, contributions: [] });

/** The page opens with what was computed when the site was built. */
export function prime(contributions: readonly WordedGain[]): void {
  if (doneSoFar.peek().contributions.length === 0) doneSoFar.value = { from: undefined, contributions };
}

/** Asks again for each valid result. */
export const followContributions = onceAPage(() => {
  effect(() => {
    const calculation = store.calcul.value;
    if (calculation === undefined) return;
    const { scenario, vue } = store.saisie.peek();
    return whenIdle(() => {
      // Their words come with the first of them; without these, what is shown stays that of earlier results, and says so.
      const words = import('../point-gain-words.ts').catch(() => undefined);
      void Promise.all([client.ask('contributions', 'contributions', scenario, vue), words]).then(
        ([issue, worded]) => {
          const again = calculation === store.calcul.peek();
          if (again && worded && issue.state === 'fini')
            doneSoFar.value = { from: calculation, contributions: worded.wordedGains(issue.result) };
        },
      );
    });
  });
});

/** What one more point of an indicator brings, as last known, and whether it is of the results on screen. */
export function lastContribution(where: Pick<TypedIndicateur, 'component' | 'rang'>) {
  const { from, contributions } = doneSoFar.value;
  const contribution = contributions.find(
    ({ component, rang: rank }) => component === where.component && rank === where.rang,
  );
  return { contribution, upToDate: from === store.calcul.value };
}

/** The same; `undefined` while it is not known of the results on screen. */
export function contributionOf(
  where: Pick<TypedIndicateur, 'component' | 'rang'> | undefined,
): WordedGain | undefined {
  if (where === undefined) return undefined;
  const { contribution, upToDate } = lastContribution(where);
  return upToDate ? contribution : undefined;
}
