import type { Calculations } from '../state/calculations.ts';
import type { PageState } from '../state/page-state.ts';
import { hasDocuments } from '../storage/browser-storage.ts';
import type { Brought } from './beside.ts';

export interface Besides {
  /** Opens it beside the reader's own, in a dossier of its own; false where this browser keeps none, and nothing is done. */
  open(brought: Brought): Promise<boolean>;
}

/** What does it is fetched when it has to be done. */
export function createBesides(page: PageState, calculations: Calculations): Besides {
  return {
    async open(brought) {
      if (!hasDocuments() || page.get().dossiersRefused) return false;
      const module = await import('./beside.ts').catch(() => undefined);
      return (await module?.openBeside(page, calculations, brought)) ?? false;
    },
  };
}
