import { signal } from '@preact/signals';

/** A case on screen, over what is the reader's: how it is named wherever it goes, and the ways out of it. */
export interface TriedCase {
  /** « Cas d'école : Au centre du tunnel » */
  readonly label: string;
  /** What waits under it: « chiffres », « valeurs ». */
  readonly what: 'chiffres' | 'valeurs';
  /** Whether something was typed over it: what is said of it may hold no more. */
  readonly changed: boolean;
  /** The reader's own again, as it was left. */
  readonly leave: () => void;
  /** The case becomes the reader's own. */
  readonly adopt: () => void;
}

/** The one of the page, of its scenario or of its form: what is shown, printed or saved of it bears its name. */
export const triedCase = signal<TriedCase | undefined>(undefined);
