import { estSeance, type Seance } from '../population/questionnaire/seance.ts';

const KEY = 'ipep-questionnaire/1';

/* The answers to the questionnaire in the reader's browser: written only once the reader has asked for it. */

/** What was kept; `undefined` when nothing was, when the browser refuses, or when it is not ours. */
export function lireSeance(): Seance | undefined {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return estSeance(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether it could be kept: some browsers refuse, or are full. */
export function garderSeance(seance: Seance): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(seance));
    return true;
  } catch {
    return false;
  }
}

/** Erases what was kept; a browser that refuses has kept nothing. */
export function effacerSeance(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing could be written either.
  }
}
