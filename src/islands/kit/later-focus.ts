/** A button that goes with what it did leaves the focus to what has come: an element, by its id, once it is drawn. */
export function focusOn(id: string): void {
  requestAnimationFrame(() => requestAnimationFrame(() => document.getElementById(id)?.focus()));
}

/** Goes to an element by its id, at once, out of the closed part that it may be in. */
export function reach(id: string): void {
  const element = document.getElementById(id);
  const section = element?.closest('details');
  if (section) section.open = true;
  element?.focus();
}

/** The place where an import says what became of it: there before and after all that comes and goes. */
export const IMPORT_WORDS = 'pt-dit';

/** The place where a page of the laboratory says what became of a calculation. */
export const STUDY_WORDS = 'labo-dit';

/** Where the bench takes a file of patients: the way back from the choice of its columns. */
export const ADJUSTMENT_FILE = 'lab-fichier';
