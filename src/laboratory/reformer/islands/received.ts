import { effect, signal } from '@preact/signals';
import { formState } from './settings-form.ts';

const LABEL = 'Comparaison reçue par un lien';
const BROKEN =
  'Le lien de cette page ne peut pas être lu : il est peut-être coupé. Vos jeux sont là ; demandez-le de nouveau.';

/** Why the link of the address is not followed. */
export const linkRefusal = signal('');

const setAddress = (fragment: string): void =>
  history.replaceState(
    history.state,
    '',
    `${location.pathname}${location.search}${fragment && `#${fragment}`}`,
  );

const isOurs = (): boolean => /^#r(=|%3d)/i.test(location.hash);

/** What is typed when the address was last written: it is that of nothing else. */
let sent: unknown;

/** Puts a link that was just made in the address, for as long as nothing else is typed. */
export function holdAddress(fragment: string): void {
  sent = formState.saisi.peek();
  setAddress(fragment);
}

/** Tries the comparison of the address over the reader's own, where it is another. */
async function take(): Promise<void> {
  if (!isOurs()) return;
  const { decodeReform } = await import('../reform-link.ts');
  const read = decodeReform(location.hash);
  linkRefusal.value = read.kind === 'refused' ? BROKEN : '';
  if (read.kind !== 'reform') return;
  if (JSON.stringify(read.typed) !== JSON.stringify(formState.saisi.peek())) {
    formState.tryOut(LABEL, read.typed);
    const { showPlainBanner } = await import('../../../islands/kit/plain-banner.tsx');
    showPlainBanner();
  }
  sent = formState.saisi.peek();
}

/** What fails leaves the address as it is: it still says whose comparison this is. */
const tryTake = (): void => void take().catch(() => undefined);

/** Follows the links that are opened on the page; gives what stops that. */
export function followLinks(): () => void {
  tryTake();
  addEventListener('hashchange', tryTake);
  const cease = effect(() => {
    const typed = formState.saisi.value;
    // An address that says something else than the page would bring it back at the next load.
    if (sent === undefined || typed === sent || !isOurs()) return;
    sent = undefined;
    setAddress('');
  });
  return () => {
    removeEventListener('hashchange', tryTake);
    cease();
  };
}
