import type { View } from '../../scenario/format/scenario-document.ts';
import type { Calculation } from '../../scenario/run/page-results.ts';
import type { Client } from '../../workers/calculation/calculation-client.ts';
import { clampView, type Entry } from '../state/entry.ts';
import { readFragment } from './address.ts';

interface LastValid {
  readonly saisie: Entry;
  readonly calcul: Calculation;
}

/** What an address that the site has written holds, computed where the page looks; `undefined` when it cannot be. */
export async function lastValid(fragment: string, vue: View, client: Client): Promise<LastValid | undefined> {
  const readout = await readFragment(fragment);
  if (readout.kind !== 'saisie') return undefined;
  const saisie = clampView({ ...readout.saisie, vue });
  const issue = await client.ask('avant', 'calculer', saisie.scenario, saisie.vue);
  return issue.state === 'fini' && issue.result.ok ? { saisie, calcul: issue.result.calcul } : undefined;
}
