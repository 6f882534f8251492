import { store } from '../../store/page-store.ts';
import type { Entry } from '../../store/state/entry.ts';

/** Whether what came of an entry is of what is typed now; of the example that nobody has changed, where it came of none. */
export function isOfNow(from: Entry | undefined): boolean {
  const request = store.request.value;
  return from === (from && request === undefined ? store.saisie.value : request);
}
