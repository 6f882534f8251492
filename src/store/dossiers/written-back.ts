import { clampView, type Entry, withoutDossier, withoutView } from '../state/entry.ts';
import { differs } from '../state/state.ts';
import { type Birth, created, type Dossiers, rewritten } from './edits.ts';
import { isUnwritten, seenVersion } from './mark.ts';

/** A scenario at work that is a dossier's. */
export type Tied = Entry & { readonly dossier: NonNullable<Entry['dossier']> };

interface Back {
  readonly all: Dossiers;
  /** What the page is to show instead, if anything. */
  readonly next?: Tied;
}

/**
 * Writes to its dossier what is left unwritten of the scenario at work, by the marks of this tab. The page is to show
 * the newer version of another tab, where nothing is to be written; or the same under the dossier born here, where
 * another tab has written this one meanwhile.
 */
export function writtenBack(all: Dossiers, tied: Tied, own: Birth): Back {
  const { id, nom } = tied.dossier;
  const entry = withoutDossier(tied);
  const unwritten = isUnwritten(id);
  const there = all.find((each) => each.id === id);
  if (there === undefined) return { all: unwritten ? created(all, { ...own, id }, nom, entry) : all };
  // As pages read it: another year on screen is nothing to be written.
  if (!differs(withoutView(clampView(there.entry)), withoutView(entry))) return { all };
  if (!unwritten) return { all, next: { ...there.entry, dossier: { id, nom: there.nom } } };
  const seen = seenVersion(id);
  if (seen === undefined || seen === there.modifie) return { all: rewritten(all, id, entry, own.at) };
  const more = created(all, own, `${there.nom} (autre onglet)`, entry);
  return { all: more, next: { ...entry, dossier: { id: own.id, nom: more.at(-1)?.nom ?? '' } } };
}
