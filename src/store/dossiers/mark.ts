import { readJson, readText, writeText, type Zone } from '../storage/browser-storage.ts';

/* How the scenario at work stands to the dossier that it is of. */

const KEY = 'ipep-dossier/1';

type Marks = Readonly<Record<string, unknown>>;

/** Those that a storage has refused: this page knows them all the same. */
const refused = new Map<string, Marks[string]>();

function marks(zone: Zone): Marks {
  const value = readJson(readText(KEY, zone) ?? '{}');
  return typeof value === 'object' && value !== null ? (value as Marks) : {};
}

const read = (zone: Zone, id: string): unknown => refused.get(`${zone} ${id}`) ?? marks(zone)[id];

/** Beside those of other dossiers, which other tabs may be at. */
function mark(zone: Zone, id: string, value: number | true | undefined): void {
  const done = writeText(KEY, JSON.stringify({ ...marks(zone), [id]: value }), zone);
  if (done || value === undefined) refused.delete(`${zone} ${id}`);
  else refused.set(`${zone} ${id}`, value);
}

/** When the version of the dossier was written that this tab has read, or has written itself. */
export const seenVersion = (id: string): unknown => read('sessionStorage', id);

export const setSeen = (id: string, version: number): void => mark('sessionStorage', id, version);

/** Whether some tab has typed what its dossier does not hold yet: it was left before that was written. */
export const isUnwritten = (id: string): boolean => read('localStorage', id) === true;

export function setUnwritten(id: string, unwritten: boolean): void {
  if (isUnwritten(id) !== unwritten) mark('localStorage', id, unwritten || undefined);
}
