import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';

/* The browser's store for documents, without its exceptions: some browsers refuse it, or are full. */

/** The name of the database, as /confidentialite/ lists it. */
export const DATABASE = 'ipep-documents/1';

/** Values are what some version of the site has written: each is judged when it is read. */
interface Documents extends DBSchema {
  dossiers: { key: string; value: unknown };
  carnets: { key: string; value: unknown };
  /** What of an older storage has been taken over, by its key: it is not taken twice. */
  reprises: { key: string; value: true };
}

type StoreName = 'dossiers' | 'carnets' | 'reprises';
const storeNames = ['dossiers', 'carnets', 'reprises'] as const satisfies readonly StoreName[];

/** One change of the documents: all of it is written, or nothing. */
export type Writing = IDBPTransaction<Documents, StoreName[], 'readwrite'>;

type StoreFault = 'denied' | 'full';

/** What was read or written; or why this browser keeps nothing. */
export type Kept<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: StoreFault };

let database: Promise<IDBPDatabase<Documents>> | undefined;

function shut(): void {
  const open = database;
  database = undefined;
  open?.then(
    (each) => each.close(),
    () => undefined,
  );
}

function opened(): Promise<IDBPDatabase<Documents>> {
  database ??= openDB<Documents>(DATABASE, 1, {
    upgrade(made) {
      for (const name of storeNames) made.createObjectStore(name);
    },
    // Another tab erases all, or has a newer version: it must not wait for this one.
    blocking: shut,
    terminated: shut,
  });
  return database;
}

/**
 * Reads and writes in one go. What `act` waits for must be of its transaction: the browser ends one that waits for
 * something else.
 */
export async function inDocuments<T>(act: (writing: Writing) => Promise<T>): Promise<Kept<T>> {
  try {
    const writing = (await opened()).transaction([...storeNames], 'readwrite');
    // Its own promise is refused too when the transaction fails: the first of both that says why is enough.
    const [value] = await Promise.all([act(writing), writing.done]);
    return { ok: true, value };
  } catch (fault) {
    shut();
    return { ok: false, fault: isFull(fault) ? 'full' : 'denied' };
  }
}

const isFull = (fault: unknown): boolean => fault instanceof Error && fault.name === 'QuotaExceededError';
