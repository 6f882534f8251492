import { effect } from '@preact/signals';
import type { SettingsLink } from '../../../calculators/settings-link.ts';
import type { Form, Typed } from '../../../store/form.ts';

const LABEL = 'Réglages reçus par un lien';

/**
 * Tries the settings of the address over the reader's own, where they are others; from now on the address holds what is
 * typed, or nothing of what `travels` says would be something else elsewhere. Gives what stops that.
 */
export function followAddress<C extends string>(
  formState: Form<C>,
  link: SettingsLink<C>,
  travels: (typed: Typed<C>) => boolean = () => true,
): () => void {
  const take = (): void => {
    const { hash } = location;
    const received = link.settings(hash);
    const own = formState.saisi.peek();
    if (received === undefined || link.fragment(received) === link.fragment(own)) return;
    formState.tryOut(LABEL, received);
    import('./received-settings.ts').then(
      ({ sayReceived }) => sayReceived(hash, own),
      // The address still says whose settings these are.
      () => undefined,
    );
  };
  /** Whether the fragment of the address is ours to write: another one is an anchor, or a scenario. */
  const isOurs = (): boolean => location.hash === '' || link.settings(location.hash) !== undefined;

  take();
  addEventListener('hashchange', take);
  const cease = effect(() => {
    const typed = formState.saisi.value;
    const fragment = travels(typed) ? link.fragment(typed) : '';
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
