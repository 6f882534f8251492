import { effect, signal } from '@preact/signals';
import type { PlanePlace } from '../../../scenario/incentive/map/plane-year.ts';
import { settingsPart, writeSettingsPart } from '../../../store/address/settings-part.ts';
import { store } from '../../../store/page-store.ts';
import { settingsOf, settingsText } from '../own-settings.ts';

/** The place of the map that the reader has moved the point to; none while it is that of their own numbers. */
export const triedPlace = signal<PlanePlace | undefined>(undefined);

/** Up to which saving the line goes, as typed; as far as is usual while nothing is. */
export const upTo = signal<string | undefined>(undefined);

/** The same of the line that is shown: what is typed may be refused. */
export const shownEnd = signal<string | undefined>(undefined);

/** What the address adds to its scenario, now. */
export const settingsNow = (): string => settingsText({ place: triedPlace.value, upTo: upTo.value });

/** Takes what the address adds to its scenario; from now on it says what is set. Gives what stops that. */
export function followSettings(): () => void {
  const take = (): void => {
    const received = settingsOf(settingsPart());
    if (received === undefined) return;
    triedPlace.value = received.place;
    upTo.value = received.upTo;
  };
  take();
  addEventListener('hashchange', take);
  const cease = effect(() => {
    // A scenario that is written anew may have taken the place of a whole address.
    void store.fragment.value;
    writeSettingsPart(settingsNow());
  });
  return () => {
    removeEventListener('hashchange', take);
    cease();
  };
}
