import { settingsOf as readIncentive } from '../laboratory/incitation/own-settings.ts';
import { readMembers } from '../scenario/sharing/typed-key.ts';
import { settingsOf as readReference } from './other-model/own-settings.ts';
import { planeSettingsOf } from './plane/plane-settings.ts';

/** Of each page whose settings are more than texts of its fields, whether it reads what an address says of them. */
const readers: Readonly<Record<string, (settings: string) => boolean>> = {
  clef: (settings) => {
    const members = new URLSearchParams(settings).get('membres');
    return members === null || readMembers(members) !== undefined;
  },
  comparer: (settings) => readReference(settings) !== undefined,
  incitation: (settings) => {
    const read = readIncentive(settings);
    const { point, jusque } = Object.fromEntries(new URLSearchParams(settings));
    return read !== undefined && Boolean(point) === (read.place !== undefined) && Boolean(point || jusque);
  },
  plan: (settings) => planeSettingsOf(settings) !== undefined,
};

/** Whether the page of settings, « plan=1&… », reads them; fields of a form say by themselves what they cannot take. */
export function areRead(settings: string): boolean {
  const [, of = '', version] = /^([a-z]+)=([^&]*)/.exec(settings) ?? [];
  return version === '1' && (readers[of]?.(settings) ?? true);
}
