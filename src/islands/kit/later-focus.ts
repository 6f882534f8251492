type Target = string | HTMLElement | null | undefined;

/** Takes the focus to an element, by its id or itself, once it is drawn, unless its reader has moved it. */
export type GoTo = (target: Target) => void;

/** Where the keyboard is; `undefined` where it is nowhere, as after what had it has gone. */
function place(): Element | undefined {
  const element = document.activeElement ?? document.body;
  return element === document.body ? undefined : element;
}

/** Of all that has been asked for, only the last one is gone to. */
let asked = 0;

/**
 * Notes where the focus is as something begins, that takes a while: what it ends with takes the focus, unless it has
 * been moved since. Whoever has gone on keeps the keyboard.
 */
export function fromHere(): GoTo {
  const from = place();
  return (target) => {
    asked += 1;
    const rank = asked;
    document.body.dataset['focus'] = 'awaited';
    const go = (): void => {
      if (rank !== asked) return;
      delete document.body.dataset['focus'];
      const now = place();
      if (now !== undefined && now !== from) return;
      (typeof target === 'string' ? document.getElementById(target) : target)?.focus();
    };
    requestAnimationFrame(() => requestAnimationFrame(go));
  };
}

/** A button that goes with what it did leaves the focus to what has come: an element, by its id, once it is drawn. */
export function focusOn(id: string): void {
  fromHere()(id);
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
