import type { Calculations } from '../state/calculations.ts';
import type { Entry } from '../state/entry.ts';
import type { Manner } from '../state/events.ts';
import type { PageState } from '../state/page-state.ts';

/** Where something comes from, or what it is called; and how it becomes the scenario at work. */
export interface Brought {
  readonly saisie: Entry;
  /** « Lien »: it bears the name of its groupement after it. */
  readonly from?: string;
  readonly nom?: string;
  readonly manner?: Manner;
}

export interface Besides {
  /** Opens it beside the reader's own, in a dossier of its own; false where this browser keeps none, and nothing is done. */
  open(brought: Brought): Promise<boolean>;
}

/** What does it is fetched when it has to be done. */
export function createBesides(page: PageState, calculations: Calculations): Besides {
  return {
    async open(brought) {
      if (globalThis.indexedDB === undefined || page.get().dossiersRefused) return false;
      const module = await import('./beside.ts').catch(() => undefined);
      return (await module?.openBeside(page, calculations, brought)) ?? false;
    },
  };
}
