import { DATABASE, inDocuments, type Kept, type Writing } from './database.ts';
import { type Dossier, isKeptDossier, type KeptDossier } from './dossier.ts';
import type { Dossiers } from './edits.ts';

/* The reader's dossiers as this browser keeps them. Every change reads them anew: another tab may have changed them since. */

/** The dossiers that this version reads. Those of a newer one stay as they are, and are counted. */
export interface Shelf {
  readonly dossiers: Dossiers;
  readonly unreadable: number;
}

/** The reader's dossiers, in their order. */
export const readDossiers = (): Promise<Kept<Shelf>> => inDocuments(read);

/** Changes the dossiers, and gives them as they are then; other tabs are told. */
export async function changeDossiers(edit: (all: Dossiers) => Dossiers): Promise<Kept<Shelf>> {
  const kept = await inDocuments((writing) => editIn(writing, edit));
  if (kept.ok) {
    channel?.postMessage('changed');
    for (const tell of listeners) tell();
  }
  return kept;
}

/** The same within a transaction that does something else besides. */
export async function editIn(writing: Writing, edit: (all: Dossiers) => Dossiers): Promise<Shelf> {
  const { dossiers, unreadable } = await read(writing);
  const next = edit(dossiers);
  const store = writing.objectStore('dossiers');
  const left = new Set(next.map(({ id }) => id));
  await Promise.all([
    ...dossiers.filter(({ id }) => !left.has(id)).map(({ id }) => store.delete(id)),
    ...next.flatMap((dossier, rang) => {
      const same = dossiers[rang] === dossier && (dossier as KeptDossier).rang === rang;
      return same ? [] : [store.put({ ...dossier, rang } satisfies KeptDossier, dossier.id)];
    }),
  ]);
  return { dossiers: next, unreadable };
}

async function read(writing: Writing): Promise<Shelf> {
  const all = await writing.objectStore('dossiers').getAll();
  const dossiers: readonly Dossier[] = all
    .filter(isKeptDossier)
    .sort((a, b) => a.rang - b.rang || a.cree - b.cree);
  return { dossiers, unreadable: all.length - dossiers.length };
}

/** Between the tabs of one browser; Safari before 15.4 has none, and shows what has changed at its next page. */
const channel = globalThis.BroadcastChannel === undefined ? undefined : new BroadcastChannel(DATABASE);

/** A channel does not tell the page that speaks. */
const listeners = new Set<() => void>();

/** Tells that this tab or another one has changed the dossiers; gives what stops telling. */
export function followDossiers(tell: () => void): () => void {
  channel?.addEventListener('message', tell);
  listeners.add(tell);
  return () => {
    channel?.removeEventListener('message', tell);
    listeners.delete(tell);
  };
}

/** A dossier that another tab has left for one of its own, as both had typed in it. */
export interface LeftBeside {
  /** The id of the one that it has left. */
  readonly of: string;
  /** What its own is called. */
  readonly nom: string;
}

/** Tells the other tabs that this one goes on in a dossier of its own. */
export const tellBeside = (left: LeftBeside): void => channel?.postMessage(left);

/** Hears of the tabs that do. */
export function followBeside(hear: (left: LeftBeside) => void): void {
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'object' && data !== null) hear(data as LeftBeside);
  });
}
