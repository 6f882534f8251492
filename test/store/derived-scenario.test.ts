// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { deriver } from '../../src/scenario/estimate/derived-scenario.ts';
import { healthCentre } from '../../src/scenario/examples/presets/maison-de-sante.ts';
import { calculer } from '../../src/scenario/run/page-results.ts';
import { createStore } from '../../src/store/scenario-store.ts';
import type { Client } from '../../src/workers/calculation/calculation-client.ts';
import { clock, finish, startOver } from './harness.ts';

test('giveAnswer() drops a scenario derived before a parameter was typed, and asks again', async () => {
  await startOver();
  const held: (() => void)[] = [];
  const client = {
    ask: (_channel: string, task: string, ...input: unknown[]) => {
      const compute = (task === 'deriver' ? deriver : calculer) as (...input: unknown[]) => unknown;
      return new Promise((resolve) => {
        const end = (): void => resolve({ state: 'fini', result: compute(...input) });
        if (task === 'deriver') held.push(end);
        else end();
      });
    },
    onBreakdown: () => undefined,
  } as unknown as Client;
  const store = createStore(client, clock);
  store.setOff(healthCentre.estimation);
  store.write(['id'], 'tilleuls');
  store.write(['note'], 'à revoir');
  store.write(['parametres', 'tunnel'], '0.03');
  held.shift()?.();
  await finish();
  expect(store.saisie.value.scenario.parametres).toEqual({ tunnel: '0.03' });
  for (const end of held.splice(0)) end();
  await finish();
  for (const end of held.splice(0)) end();
  await finish();
  expect(store.saisie.value.scenario.parametres).toEqual({ tunnel: '0.03' });
  // What the answers know nothing of stays: they make the groupement again, and it alone.
  expect(store.saisie.value.scenario).toMatchObject({ id: 'tilleuls', note: 'à revoir' });
  expect(store.saisie.value.scenario.groupements[0]?.nom).toBe(healthCentre.estimation.nom);
});
