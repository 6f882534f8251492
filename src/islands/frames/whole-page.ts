import { effect } from '@preact/signals';
import { joinSettings } from '../../store/address/settings-part.ts';
import { store } from '../../store/page-store.ts';

/** The link of an embed to the whole page brings along the numbers that are typed, and what is set of it beside them. */
export function leadWhole(settings = (): string => ''): void {
  const link = document.querySelector<HTMLAnchorElement>('#page-entiere');
  effect(() => {
    // Too long for an address, the numbers stay here.
    if (link !== null) link.hash = joinSettings(store.fragment.value ?? '', settings());
  });
}
