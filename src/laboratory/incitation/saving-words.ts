import type { Saving } from '../../scenario/incentive/saved-scenario.ts';

/** How a saving is called, in tables and legends. */
export const savingWords: Readonly<Record<Saving, string>> = {
  durable: 'chaque année',
  ponctuelle: 'une seule année',
};
