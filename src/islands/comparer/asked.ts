import { signal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { linkText, settingsOf, settingsText } from '../../calculators/other-model/own-settings.ts';
import { viewFor } from '../../calculators/page-years.ts';
import type { OtherModelReading } from '../../scenario/other-model/reading.ts';
import type { Reference } from '../../scenario/other-model/references.ts';
import { followSettingsPart } from '../../store/address/settings-follow.ts';
import { client, store } from '../../store/page-store.ts';
import type { Entry } from '../../store/state/entry.ts';
import { useEffectAtOnce } from '../kit/effect-at-once.ts';
import { isOfNow } from '../kit/of-now.ts';

/** Which of Ipep's references takes the place of the benchmark. */
export const reference = signal<Reference>('passe');

/** What the address adds to its scenario, now. */
const settingsNow = (): string => settingsText(reference.value);

/** What a link that is copied adds to it. */
export const linkNow = (): string => linkText(reference.value);

/** Takes what the address says of the page; from now on it says what is chosen. Gives what stops that. */
export const followSettings = (): (() => void) =>
  followSettingsPart((part) => {
    const said = settingsOf(part);
    if (said !== undefined) reference.value = said;
  }, settingsNow);

interface Read {
  readonly reading: OtherModelReading;
  readonly of: Reference;
  readonly from?: Entry;
}

/** The year under both rule books, read again with each calculation and each choice. */
export function useReading(initial: OtherModelReading) {
  const [{ reading, of, from }, setDone] = useState<Read>({ reading: initial, of: 'passe' });
  useEffectAtOnce(() => {
    const request = store.request.value;
    const wanted = reference.value;
    // Nothing was changed: what the build read of the example.
    if (request === undefined && wanted === 'passe') return setDone({ reading: initial, of: wanted });
    const asked = request ?? store.saisie.peek();
    const question = { document: asked.scenario, vue: viewFor({}, asked.scenario, asked.vue) };
    void client.ask('comparer', 'readOtherModel', question, wanted).then((issue) => {
      if (issue.state === 'fini' && issue.result.ok)
        setDone({ reading: issue.result, of: wanted, from: asked });
    });
  });
  return {
    reading,
    isInitial: reading === initial,
    isFresh: store.freshness.value === 'a-jour' && isOfNow(from) && of === reference.value,
  };
}
