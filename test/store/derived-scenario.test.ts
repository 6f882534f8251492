// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { deriver } from '../../src/scenario/estimate/derived-scenario.ts';
import { maison } from '../../src/scenario/examples/presets/maison-de-sante.ts';
import { calculer } from '../../src/scenario/run/page-results.ts';
import { createStore } from '../../src/store/scenario-store.ts';
import type { Client } from '../../src/workers/calculation/calculation-client.ts';
import { finir, recommencer } from './harness.ts';

test('repondre() drops a scenario derived before a parameter was typed, and asks again', async () => {
  await recommencer();
  const held: (() => void)[] = [];
  const client = {
    ask: (_channel: string, task: string, ...input: unknown[]) => {
      const compute = (task === 'deriver' ? deriver : calculer) as (...input: unknown[]) => unknown;
      return new Promise((resolve) => {
        const end = (): void => resolve({ etat: 'fini', resultat: compute(...input) });
        if (task === 'deriver') held.push(end);
        else end();
      });
    },
    onBreakdown: () => undefined,
  } as unknown as Client;
  const store = createStore(client);
  store.partir(maison.estimation);
  store.ecrire(['id'], 'tilleuls');
  store.ecrire(['note'], 'à revoir');
  store.ecrire(['parametres', 'tunnel'], '0.03');
  held.shift()?.();
  await finir();
  expect(store.saisie.value.scenario.parametres).toEqual({ tunnel: '0.03' });
  for (const end of held.splice(0)) end();
  await finir();
  for (const end of held.splice(0)) end();
  await finir();
  expect(store.saisie.value.scenario.parametres).toEqual({ tunnel: '0.03' });
  // What the answers know nothing of stays: they make the groupement again, and it alone.
  expect(store.saisie.value.scenario).toMatchObject({ id: 'tilleuls', note: 'à revoir' });
  expect(store.saisie.value.scenario.groupements[0]?.nom).toBe(maison.estimation.nom);
});
