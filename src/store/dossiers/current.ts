import { clampView, type Entry, withoutDossier, withoutView } from '../state/entry.ts';
import { differs } from '../state/state.ts';
import { newId } from './birth.ts';
import type { Kept } from './database.ts';
import type { Dossier } from './dossier.ts';
import { type Birth, created, type Dossiers, entryName, isWorthKeeping, rewritten } from './edits.ts';
import { changeDossiers, type Shelf } from './library.ts';
import { isUnwritten, seenVersion, setSeen, setUnwritten } from './mark.ts';

/* The scenario at work among the dossiers: how it is written to its own, whatever other tabs have written. */

const isUnwrittenOf = ({ dossier }: Entry): boolean => dossier !== undefined && isUnwritten(dossier.id);

/** What is at work goes to its dossier, or to a new one: where it would be lost, or where another tab has written its own. */
export function withCurrent(
  all: Dossiers,
  saisie: Entry,
  { id: spare, at }: Birth,
  unwritten = isUnwrittenOf(saisie),
): Dossiers {
  const { dossier } = saisie;
  const entry = withoutDossier(saisie);
  if (dossier === undefined)
    return isWorthKeeping(all, entry) ? created(all, { id: spare, at }, entryName(entry), entry) : all;
  const { id, nom } = dossier;
  const there = all.find((each) => each.id === id);
  if (there === undefined) return unwritten ? created(all, { id, at }, nom || entryName(entry), entry) : all;
  // As pages read it: another year on screen is nothing to be written.
  if (!unwritten || !differs(withoutView(clampView(there.entry)), withoutView(entry))) return all;
  const seen = seenVersion(id);
  if (seen === undefined || seen === there.modifie) return rewritten(all, id, entry, at);
  return created(all, { id: spare, at }, `${there.nom} (autre onglet)`, entry);
}

interface Changed {
  readonly kept: Kept<Shelf>;
  /** The dossier of what was at work, as it is now. */
  readonly mine: Dossier | undefined;
}

/**
 * Writes what is at work, and then makes a change of the dossiers: both, or nothing. `isTyping` tells whether something
 * was typed meanwhile, which is left to be written. A newer version of another tab has been seen once it is shown, and
 * not before: what is typed until then would be written over it.
 */
export async function changeFrom(
  saisie: Entry,
  edit: (all: Dossiers) => Dossiers = (all) => all,
  isTyping: () => boolean = () => false,
): Promise<Changed> {
  const birth = { id: newId(), at: Date.now() };
  // What is typed by the time they are read is of the next write.
  const unwritten = isUnwrittenOf(saisie);
  const kept = await changeDossiers((all) => edit(withCurrent(all, saisie, birth, unwritten)));
  if (!kept.ok) return { kept, mine: undefined };
  const found = kept.value.dossiers.filter(({ id }) => id === saisie.dossier?.id || id === birth.id);
  if (!isTyping()) for (const { id } of found) setUnwritten(id, false);
  const mine = found.at(-1);
  if (mine !== undefined && !differs(withoutView(clampView(mine.entry)), withoutView(withoutDossier(saisie))))
    setSeen(mine.id, mine.modifie);
  return { kept, mine };
}
