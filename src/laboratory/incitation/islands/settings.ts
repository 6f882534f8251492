import { signal } from '@preact/signals';
import type { PlanePlace } from '../../../scenario/incentive/map/plane-year.ts';
import { followSettingsPart } from '../../../store/address/settings-follow.ts';
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
export const followSettings = (): (() => void) =>
  followSettingsPart((part) => {
    const received = settingsOf(part);
    if (received === undefined) return;
    triedPlace.value = received.place;
    upTo.value = received.upTo;
  }, settingsNow);
