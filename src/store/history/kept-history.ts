import type { PageState } from '../state/page-state.ts';
import { isEntry } from '../state/shape.ts';
import { readText } from '../storage/browser-storage.ts';
import { EMPTY } from './history.ts';

const KEY = 'ipep-historique/1';

/** Keeps for the tab what can be undone; to be called when the page opens. */
export function keepHistory({ get, own, dispatch, signals: { historique } }: PageState): void {
  let held = false;
  /** What keeps the history is fetched once there is one; a page left before that keeps its scenario all the same. */
  const hold = (): void => {
    if (held) return;
    held = true;
    const access = {
      get: () => own().historique,
      set: (next: typeof historique.value) => dispatch({ type: 'history-read', historique: next }),
    };
    import('./history-text.ts').then(
      ({ holdHistory }) => holdHistory(KEY, access, isEntry),
      () => {
        held = false;
      },
    );
  };
  if (readText(KEY, 'sessionStorage') !== null) hold();
  historique.subscribe((now) => {
    if (now !== EMPTY && get().sandbox === undefined) hold();
  });
  document.addEventListener('focusout', () => dispatch({ type: 'field-left' }));
}
