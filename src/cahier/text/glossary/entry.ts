import type { PageId } from '../../pages.ts';

/** A page of the site under /regles/ that treats a word. */
export type RulePage = PageId;

/** A word and its meaning: the cahier's own, exact, or one of the model's, in our words. */
export interface GlossaryEntry {
  readonly term: string;
  readonly definition: string;
  readonly origine: 'cahier' | 'modele';
  readonly page?: RulePage;
}
