import { signal } from '@preact/signals';
import { formState } from './settings-form.ts';

const LABEL = 'Comparaison reçue par un lien';
const BROKEN =
  'Le lien de cette page ne peut pas être lu : il est peut-être coupé. Vos jeux sont là ; demandez-le de nouveau.';

/** Why the link of the address is not followed. */
export const linkRefusal = signal('');

/** Tries the comparison of the address over the reader's own, where it is another. */
async function take(): Promise<void> {
  if (!/^#(r=|r%3d)/i.test(location.hash)) return;
  const { decodeReform } = await import('../reform-link.ts');
  const read = decodeReform(location.hash);
  linkRefusal.value = read.kind === 'refused' ? BROKEN : '';
  if (read.kind !== 'reform') return;
  // From now on the fields are changed: the address would bring back what was sent.
  history.replaceState(history.state, '', `${location.pathname}${location.search}`);
  if (JSON.stringify(read.typed) === JSON.stringify(formState.saisi.peek())) return;
  formState.tryOut(LABEL, read.typed);
  const { showPlainBanner } = await import('../../../islands/kit/plain-banner.tsx');
  showPlainBanner();
}

/** What fails leaves the address as it is: it still says whose comparison this is. */
const tryTake = (): void => void take().catch(() => undefined);

/** Follows the links that are opened on the page; gives what stops that. */
export function followLinks(): () => void {
  tryTake();
  addEventListener('hashchange', tryTake);
  return () => removeEventListener('hashchange', tryTake);
}
