import { effect } from '@preact/signals';
import { settingsFragment, settingsOf } from '../settings-link.ts';
import { formState } from './settings-form.ts';

const LABEL = 'Réglages reçus par un lien';

/** Tries the settings of the address over the reader's own, where they are others. */
function take(): void {
  const received = settingsOf(location.hash);
  const own = formState.saisi.peek();
  if (received === undefined || settingsFragment(received) === settingsFragment(own)) return;
  formState.tryOut(LABEL, received);
  import('../../../islands/kit/plain-banner.tsx').then(
    ({ showPlainBanner }) => showPlainBanner(),
    // The address still says whose settings these are.
    () => undefined,
  );
}

/** Whether the fragment of the address is ours to write: another one is an anchor, or a scenario. */
const isOurs = (): boolean => location.hash === '' || settingsOf(location.hash) !== undefined;

/** From now on the address holds what is typed; gives what stops that. */
export function followAddress(): () => void {
  take();
  addEventListener('hashchange', take);
  const cease = effect(() => {
    const fragment = settingsFragment(formState.saisi.value);
    if (!isOurs() || location.hash.slice(1) === fragment) return;
    history.replaceState(
      history.state,
      '',
      `${location.pathname}${location.search}${fragment && `#${fragment}`}`,
    );
  });
  return () => {
    removeEventListener('hashchange', take);
    cease();
  };
}
