import { readText } from '../storage/browser-storage.ts';
import { ENTRY_KEY, readMemory } from '../storage/scenario-memory.ts';
import { newId } from './birth.ts';
import { inDocuments, type Kept } from './database.ts';

import { created, type Dossiers, entryName, isWorthKeeping } from './edits.ts';
import { editIn, type Shelf } from './library.ts';
import { isUnwritten } from './mark.ts';

/**
 * Makes dossiers, once, of what the site kept before it had any: the scenario of this tab and of all, the one that was set
 * aside to be compared, the one that a link has replaced, the one of another tab. The storages are left as they are.
 */
export function takeOver(at: number): Promise<Kept<Shelf>> {
  return inDocuments(async (writing) => {
    const done = writing.objectStore('reprises');
    if ((await done.get(ENTRY_KEY)) !== undefined) return editIn(writing, (all) => all);
    await done.put(true, ENTRY_KEY);
    return editIn(writing, (all) => withMemories(all, at));
  });
}

function withMemories(all: Dossiers, at: number): Dossiers {
  const memories = (['sessionStorage', 'localStorage'] as const).flatMap(
    (zone) => readMemory(readText(ENTRY_KEY, zone)) ?? [],
  );
  const entries = [
    // What is about to be written to its dossier is kept there.
    ...memories
      .filter(({ saisie: { dossier } }) => dossier === undefined || !isUnwritten(dossier.id))
      .map(({ saisie }) => ({ saisie, note: '' })),
    ...memories.map(({ gardee }) => ({ saisie: gardee, note: 'Gardé pour comparer' })),
    ...memories.map(({ remplacee }) => ({ saisie: remplacee, note: 'Remplacé par un lien' })),
    ...memories.map(({ autre }) => ({ saisie: autre, note: 'Autre onglet' })),
  ];
  return entries.reduce<Dossiers>((kept, { saisie, note }) => {
    if (saisie === undefined || !isWorthKeeping(kept, saisie)) return kept;
    const nom = [note, entryName(saisie)].filter(Boolean).join(' : ');
    return created(kept, { id: newId(), at }, nom, saisie);
  }, all);
}
