import type { View } from '../format/scenario-document.ts';
import { calculer } from '../run/page-results.ts';
import { type Change, changeMade } from './change.ts';

export type ChangeAnswer =
  /** `undefined` where nothing that counts has changed. */
  | { readonly state: 'compare'; readonly changeMade: Change | undefined }
  /** The two are not the same groupement's same year, or the first is not valid: there is nothing to compare. */
  | { readonly state: 'autre' };

/** What changed from one document to another, in the year that a page looks at. */
export function changeSince(avant: unknown, document: unknown, vue: View): ChangeAnswer {
  const [un, two] = [calculer(avant, vue), calculer(document, vue)];
  if (!un.ok || !two.ok) return { state: 'autre' };
  const meme = (['groupement', 'annee'] as const).every((id) => un.calcul.vue[id] === two.calcul.vue[id]);
  return meme ? { state: 'compare', changeMade: changeMade(un.calcul, two.calcul) } : { state: 'autre' };
}
