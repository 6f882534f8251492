import { computed, effect } from '@preact/signals';
import { render } from 'preact';
import { modifies } from '../../scenario/run/modified-values.ts';
import { onceAPage, store } from '../../store/page-store.ts';
import { bannerPlace } from './banner-place.ts';
import { SaysModified } from './modified.tsx';
import { ScenarioBanner } from './scenario-banner.tsx';

/**
 * Says « modifié » in the places of a page that only the build has written, as the reader changes the rules: the legends
 * and names of formulas, the head of the paper. A place names in `data-depend` what it depends on, « * » for everything; its
 * first element says what is so with the cahier's values, its second one is ours. The banner of the page says it too, and
 * which case is on screen.
 */
export const followPage = onceAPage(() => {
  const place = bannerPlace();
  const scenario = computed(() => store.saisie.value.scenario);
  const put = (next: typeof scenario.value): void => store.replace({ ...store.saisie.value, scenario: next });
  const giveBack = (next: typeof scenario.value): void => {
    const before = scenario.peek();
    put(next);
    store.say({
      texte: 'Vous êtes revenu aux règles du cahier.',
      action: { nom: 'Reprendre les vôtres', toDo: () => put(before) },
    });
  };
  if (place) render(<ScenarioBanner scenario={scenario} giveBack={giveBack} />, place);
  effect(() => {
    const all = modifies(store.saisie.value.scenario);
    for (const place of document.querySelectorAll<HTMLElement>('[data-depend]')) {
      const ids = place.dataset['depend']?.split(' ') ?? [];
      const ownItems = all.filter(({ id }) => ids.includes(id) || ids.includes('*'));
      const [duCahier, change] = place.children;
      if (duCahier instanceof HTMLElement) duCahier.hidden = ownItems.length > 0;
      if (change) render(<SaysModified modifies={ownItems} ownRule={'own' in place.dataset} />, change);
    }
  });
});
