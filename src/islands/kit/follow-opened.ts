import { effect } from '@preact/signals';
import { store } from '../../store/page-store.ts';
import { openedName } from './opened-name.ts';
import { type OpenedScenario, openedScenario } from './opened-scenario.ts';

/** The open dossier, followed from now on: another one may be opened from the head of the page. */
export function followOpened(): OpenedScenario {
  store.openUp();
  if (openedScenario.peek() === undefined)
    effect(() => {
      const { scenario } = store.saisie.value;
      const nom = openedName();
      const before = openedScenario.peek();
      if (before?.scenario !== scenario || before.nom !== nom) openedScenario.value = { nom, scenario };
    });
  return openedScenario.peek() as OpenedScenario;
}
