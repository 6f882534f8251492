import type { Vue } from '../../scenario/format/document.ts';
import type { Calcul } from '../../scenario/run/page-results.ts';
import type { Client } from '../../workers/calculation/calculation-client.ts';
import { cadrer, type Saisie } from '../state/draft.ts';
import { lireFragment } from './address.ts';

interface LastValid {
  readonly saisie: Saisie;
  readonly calcul: Calcul;
}

/** What an address that the site has written holds, computed where the page looks; `undefined` when it cannot be. */
export async function lastValid(fragment: string, vue: Vue, client: Client): Promise<LastValid | undefined> {
  const lue = await lireFragment(fragment);
  if (lue.kind !== 'saisie') return undefined;
  const saisie = cadrer({ ...lue.saisie, vue });
  const issue = await client.ask('avant', 'calculer', saisie.scenario, saisie.vue);
  return issue.etat === 'fini' && issue.resultat.ok ? { saisie, calcul: issue.resultat.calcul } : undefined;
}
