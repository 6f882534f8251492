/* The link of an embed to the whole page brings the numbers that are typed along. */

import { effect } from '@preact/signals';
import { store } from '../../store/page-store.ts';

const link = document.querySelector<HTMLAnchorElement>('#page-entiere');

effect(() => {
  // Too long for an address, they stay here.
  if (link !== null) link.hash = store.fragment.value ?? '';
});
