/** A worker that calculates, of any page: its code is one, whoever starts it. */
export const spawnCalculation = (): Worker =>
  new Worker(new URL('./calculation-worker.ts', import.meta.url), { type: 'module', name: 'calcul' });
