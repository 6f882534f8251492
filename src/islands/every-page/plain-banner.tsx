import { signal } from '@preact/signals';
import { render } from 'preact';
import { readText } from '../../store/storage/browser-storage.ts';
import { ENTRY_KEY, readMemory } from '../../store/storage/scenario-memory.ts';
import { bannerPlace } from '../kit/banner-place.ts';
import { ScenarioBanner } from '../kit/scenario-banner.tsx';

/** Says on a page that computes nothing that the reader's rules are not the cahier's; the store comes with the way back. */
export function showKeptRules(): void {
  const memory =
    readMemory(readText(ENTRY_KEY, 'sessionStorage')) ?? readMemory(readText(ENTRY_KEY, 'localStorage'));
  const place = bannerPlace();
  if (memory === undefined || place === undefined) return;
  const scenario = signal(memory.saisie.scenario);
  const giveBack = async (next: typeof scenario.value): Promise<void> => {
    const { store } = await import('../../store/page-store.ts');
    store.openUp();
    store.replace({ ...store.saisie.value, scenario: next });
    scenario.value = next;
  };
  render(<ScenarioBanner scenario={scenario} giveBack={(next) => void giveBack(next)} />, place);
}
