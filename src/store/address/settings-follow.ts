import { effect } from '@preact/signals';
import { store } from '../page-store.ts';
import { settingsPart, writeSettingsPart } from './settings-part.ts';

/** Takes what the address adds to its scenario; from now on it says what is set. Gives what stops that. */
export function followSettingsPart(take: (part: string) => void, say: () => string): () => void {
  const follow = (): void => take(settingsPart());
  follow();
  addEventListener('hashchange', follow);
  const cease = effect(() => {
    // A scenario that is written anew may have taken the place of a whole address.
    void store.fragment.value;
    writeSettingsPart(say());
  });
  return () => {
    removeEventListener('hashchange', follow);
    cease();
  };
}
