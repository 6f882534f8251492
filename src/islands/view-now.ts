import type { Vue } from '../scenario/document.ts';
import { store } from '../store/index.ts';

/**
 * Where a page looks, when something is done on it: what it showed (`vue`), unless the store has been turned elsewhere
 * since it was rendered with `tenue`. Two fields may be changed before the first is rendered.
 */
export function vueAlors(tenue: Vue, vue: Vue): Vue {
  const { vue: present } = store.saisie.value;
  return present === tenue ? vue : present;
}
