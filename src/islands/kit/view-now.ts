import type { View } from '../../scenario/format/scenario-document.ts';
import { store } from '../../store/page-store.ts';

/**
 * Where a page looks, when something is done on it: what it showed (`shown`), unless the store has been turned elsewhere
 * since it was rendered with `held`. Two fields may be changed before the first is rendered.
 */
export function viewNow(held: View, shown: View): View {
  const { vue: present } = store.saisie.value;
  return present === held ? shown : present;
}
