import type { Vue } from '../format/document.ts';
import { calculer } from '../run/page-results.ts';
import { type Changement, changement } from './change.ts';

export type ReponseChangement =
  /** `undefined` where nothing that counts has changed. */
  | { readonly etat: 'compare'; readonly changement: Changement | undefined }
  /** The two are not the same groupement's same year, or the first is not valid: there is nothing to compare. */
  | { readonly etat: 'autre' };

/** What changed from one document to another, in the year that a page looks at. */
export function changementDepuis(avant: unknown, document: unknown, vue: Vue): ReponseChangement {
  const [un, deux] = [calculer(avant, vue), calculer(document, vue)];
  if (!un.ok || !deux.ok) return { etat: 'autre' };
  const meme = (['groupement', 'annee'] as const).every((id) => un.calcul.vue[id] === deux.calcul.vue[id]);
  return meme ? { etat: 'compare', changement: changement(un.calcul, deux.calcul) } : { etat: 'autre' };
}
