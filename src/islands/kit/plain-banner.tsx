import { signal } from '@preact/signals';
import { render } from 'preact';
import { example } from '../../scenario/examples/first-example.ts';
import { fragmentOf, readAddress, writeAddress } from '../../store/address/address.ts';
import { raiseAlert } from '../../store/notices/alerts.ts';
import type { Entry } from '../../store/state/entry.ts';
import { readText } from '../../store/storage/browser-storage.ts';
import { ENTRY_KEY, readMemory } from '../../store/storage/scenario-memory.ts';
import { bannerPlace } from './banner-place.ts';
import { ScenarioBanner } from './scenario-banner.tsx';

/**
 * The banner of a page that has no scenario: that the reader's rules are not the cahier's, and which case of its form is
 * on screen. The store comes with the way back. A page that has a scenario says both by itself.
 */
export function showPlainBanner(): void {
  if (document.querySelector('.avis')) return;
  const place = bannerPlace();
  if (place === undefined || place.dataset['shown'] !== undefined) return;
  place.dataset['shown'] = '';
  const memory =
    readMemory(readText(ENTRY_KEY, 'sessionStorage')) ?? readMemory(readText(ENTRY_KEY, 'localStorage'));
  const scenario = signal(memory?.saisie.scenario ?? example);
  let brought: Entry | undefined;
  // Where the browser keeps nothing, the reader's own goes from page to page in the address.
  if (memory === undefined)
    void readAddress().then((address) => {
      if (address.kind !== 'saisie') return;
      brought = address.saisie;
      scenario.value = brought.scenario;
    });
  const put = async (next: typeof scenario.value): Promise<void> => {
    if (brought !== undefined) {
      scenario.value = next;
      brought = { ...brought, scenario: next };
      return writeAddress(brought, fragmentOf(brought) ?? '', 'remplace');
    }
    const { store } = await import('../../store/page-store.ts');
    store.openUp();
    store.replace({ ...store.saisie.value, scenario: next });
    scenario.value = next;
  };
  // The page has no steps back of its own: what was done is said with its way back.
  const giveBack = async (next: typeof scenario.value): Promise<void> => {
    const before = scenario.value;
    await put(next);
    raiseAlert({
      id: 'regles-du-cahier',
      texte: 'Vous êtes revenu aux règles du cahier.',
      actions: [{ nom: 'Annuler', toDo: () => void put(before) }],
      shut: { nom: 'Fermer' },
    });
  };
  render(<ScenarioBanner scenario={scenario} giveBack={(next) => void giveBack(next)} />, place);
}
