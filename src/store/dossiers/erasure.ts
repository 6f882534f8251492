import { deleteDB } from 'idb';
import { DATABASE, inDocuments } from './database.ts';

/** How many dossiers and carnets this browser keeps; none where it refuses. */
export async function documentCount(): Promise<number> {
  const counted = await inDocuments(async (writing) => {
    const [dossiers, carnets] = await Promise.all([
      writing.objectStore('dossiers').count(),
      writing.objectStore('carnets').count(),
    ]);
    return dossiers + carnets;
  });
  return counted.ok ? counted.value : 0;
}

/** Erases all dossiers and carnets; whether none is left. */
export async function eraseDocuments(): Promise<boolean> {
  // Emptied first: other tabs that hold the database open may keep it from going, for a while.
  const emptied = await inDocuments(async (writing) => {
    await Promise.all([...writing.objectStoreNames].map((name) => writing.objectStore(name).clear()));
  });
  await deleted().catch(() => undefined);
  // A browser that refuses has kept nothing.
  return emptied.ok || emptied.fault === 'denied';
}

/** Rejects where the browser throws at once, too. */
const deleted = async (): Promise<void> => deleteDB(DATABASE);
