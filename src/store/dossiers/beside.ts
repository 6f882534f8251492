import type { Calculations } from '../state/calculations.ts';
import { type Entry, withoutDossier } from '../state/entry.ts';
import type { Manner } from '../state/events.ts';
import type { PageState } from '../state/page-state.ts';
import { newId } from './birth.ts';
import { changeFrom } from './current.ts';
import type { Dossier } from './dossier.ts';
import { created, holderOf, nameFrom } from './edits.ts';
import { setSeen } from './mark.ts';

/** Where something comes from, or what it is called; and how it becomes the scenario at work. */
export interface Brought {
  readonly saisie: Entry;
  /** « Lien »: it bears the name of its groupement after it. */
  readonly from?: string;
  readonly nom?: string;
  readonly manner?: Manner;
}

/** A dossier as the scenario at work. */
export const tiedTo = ({ id, nom, entry }: Pick<Dossier, 'id' | 'nom' | 'entry'>): Entry => ({
  ...entry,
  dossier: { id, nom },
});

/**
 * Opens what comes from elsewhere (a link, a file) in a dossier of its own, or in the one that holds it already; the
 * reader's own stays in its own, and a line says how to go back. False where this browser cannot keep both.
 */
export async function openBeside(
  { own, dispatch }: PageState,
  calculations: Calculations,
  { saisie, from, nom = nameFrom(from ?? '', saisie), manner }: Brought,
): Promise<boolean> {
  const birth = { id: newId(), at: Date.now() };
  const brought = withoutDossier(saisie);
  const { kept, mine } = await changeFrom(own().saisie, (all) =>
    holderOf(all, brought) === undefined ? created(all, birth, nom, brought) : all,
  );
  if (!kept.ok && kept.fault === 'denied') dispatch({ type: 'dossiers-refused' });
  const opened = kept.ok && holderOf(kept.value.dossiers, brought);
  if (!opened) return false;
  const show = (dossier: Dossier, vue = dossier.entry.vue): void => {
    const each = { ...tiedTo(dossier), vue };
    // Read here: what has another date by the next write is of another tab.
    setSeen(dossier.id, dossier.modifie);
    calculations.leaveSandbox();
    calculations.change(each, { entree: 'ajoute', dossier: 'said', ...manner });
    // Its scenario may still have been on its way when it was written.
    if (each.estimation !== undefined) calculations.giveAnswer(each.estimation);
  };
  show(opened, saisie.vue);
  if (mine === undefined || mine.id === opened.id) return true;
  const avis = {
    texte: `« ${opened.nom} » est ouvert, dans un dossier à lui : « ${mine.nom} » n'a pas bougé.`,
    action: { nom: `Revenir à « ${mine.nom} »`, toDo: () => show(mine) },
  };
  dispatch({ type: 'said', avis });
  return true;
}
