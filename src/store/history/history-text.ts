import { readText, writeText } from '../storage/browser-storage.ts';
import { EMPTY, type EntryHistory, LIMIT } from './history.ts';

/** The longest text that an history is kept in; the oldest changes are left out of it first. */
const PLACE = 1_000_000;

/** What a text changes of the one before it: how much of its start and of its end it keeps, and what is between. */
type Ecart = readonly [debut: number, end: number, middle: string];

function ecart(avant: string, apres: string): Ecart {
  const shortText = Math.min(avant.length, apres.length);
  let debut = 0;
  while (debut < shortText && avant[debut] === apres[debut]) debut += 1;
  let end = 0;
  while (end < shortText - debut && avant.at(-1 - end) === apres.at(-1 - end)) end += 1;
  return [debut, end, apres.slice(debut, apres.length - end)];
}

/** An history as one text, each state by what it changes of the one before: a hundred of them take little more than one. */
export function toText<T>({ faits: doneSoFar, defaits: undone }: EntryHistory<T>): string {
  const textes = [...doneSoFar, ...undone].map((each) => JSON.stringify(each));
  const texte = JSON.stringify([
    doneSoFar.length,
    textes.map((each, rank) => ecart(textes[rank - 1] ?? '', each)),
  ]);
  if (texte.length <= PLACE || textes.length === 0) return texte;
  return toText({
    faits: doneSoFar.slice(Math.ceil(doneSoFar.length / 2)),
    defaits: doneSoFar.length > 0 ? undone : [],
  });
}

/** Whether it keeps no more of a text than there is: one that kept it twice, over and over, would fill the memory. */
function fits([debut, end, middle]: Ecart, avant: string): boolean {
  return debut >= 0 && end >= 0 && debut + end <= avant.length && typeof middle === 'string';
}

/** The same, read; an empty one for any text that `toText` has not written, or whose states are not what `est` knows. */
export function fromText<T>(texte: string, isValid: (value: unknown) => value is T): EntryHistory<T> {
  if (texte.length > PLACE) return EMPTY;
  try {
    const [howMany, ecarts] = JSON.parse(texte) as [number, Ecart[]];
    if (ecarts.length > 2 * LIMIT) return EMPTY;
    let avant = '';
    const states = ecarts.map((each): unknown => {
      if (!fits(each, avant)) throw new RangeError('not of the text before');
      const [debut, end, middle] = each;
      avant = avant.slice(0, debut) + middle + avant.slice(avant.length - end);
      return JSON.parse(avant);
    });
    return states.every(isValid)
      ? { faits: states.slice(0, howMany), defaits: states.slice(howMany) }
      : EMPTY;
  } catch {
    return EMPTY;
  }
}

/** Takes the history that the tab has kept, under what has been changed since the page opened; keeps it when it is left. */
export function holdHistory<T>(
  cle: string,
  { get, set }: { readonly get: () => EntryHistory<T>; readonly set: (history: EntryHistory<T>) => void },
  isValid: (value: unknown) => value is T,
): void {
  const read = (): void => {
    const texte = readText(cle, 'sessionStorage');
    const keptOne = texte === null ? EMPTY : fromText(texte, isValid);
    const { faits: doneSoFar, defaits: undone } = get();
    const isNew = doneSoFar.length > 0 || undone.length > 0;
    set(isNew ? { faits: [...keptOne.faits, ...doneSoFar].slice(-LIMIT), defaits: undone } : keptOne);
  };
  const keep = (): void => {
    writeText(cle, toText(get()), 'sessionStorage');
  };
  read();
  window.addEventListener('pagehide', keep);
  // A telephone closes a page in the background without another word.
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && keep());
  // Back from another page of the tab, which has gone on from here.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    set(EMPTY);
    read();
  });
}
