import { inDocuments } from './database.ts';

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

/**
 * Erases all dossiers and carnets; whether none is left. The database stays, empty: its removal would wait for every page
 * that holds it open, one that the browser keeps for « Précédent » included, and the next count would make it again.
 */
export async function eraseDocuments(): Promise<boolean> {
  const emptied = await inDocuments(async (writing) => {
    await Promise.all([...writing.objectStoreNames].map((name) => writing.objectStore(name).clear()));
  });
  // A browser that refuses has kept nothing.
  return emptied.ok || emptied.fault === 'denied';
}
