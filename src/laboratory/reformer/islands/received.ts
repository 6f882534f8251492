import { effect } from '@preact/signals';
import { showPlainBanner } from '../../../islands/kit/plain-banner.tsx';
import { decodeReform } from '../reform-link.ts';
import { cameTyped } from './open-workers.ts';
import { formState } from './settings-form.ts';

/* Links to a comparison, fetched when there is one. */

const LABEL = 'Comparaison reçue par un lien';
const BROKEN =
  'Le lien de cette page ne peut pas être lu : il est peut-être coupé. Vos jeux sont là ; demandez-le de nouveau.';

/** Under which the entry of the history keeps what this tab has made its link of: it is not received on a reload. */
const SENT = 'comparaison';

const textOf = (): string => JSON.stringify(formState.saisi.peek());

/** Puts a link in the address, for as long as nothing else is typed: it is that of nothing else. */
export function holdAddress(fragment: string, isOwn = false): void {
  setAddress(`#${fragment}`, isOwn ? textOf() : history.state?.[SENT]);
  const sent = formState.saisi.peek();
  const cease = effect(() => {
    if (formState.saisi.value === sent) return;
    if (location.hash === `#${fragment}`) setAddress('');
    // An effect cannot be ended before it has a name.
    queueMicrotask(() => cease());
  });
}

const setAddress = (hash: string, sent?: string): void =>
  history.replaceState(
    { ...history.state, [SENT]: sent },
    '',
    `${location.pathname}${location.search}${hash}`,
  );

/** Tries the comparison of the address over the reader's own, where it is another; gives why it cannot be. */
export function takeLink(): string {
  const read = decodeReform(location.hash);
  if (read.kind !== 'reform') return read.kind === 'refused' ? BROKEN : '';
  if (JSON.stringify(read.typed) !== textOf() && history.state?.[SENT] !== textOf()) {
    cameTyped.value = true;
    formState.tryOut(LABEL, read.typed);
    showPlainBanner();
  }
  holdAddress(location.hash.slice(1));
  return '';
}
