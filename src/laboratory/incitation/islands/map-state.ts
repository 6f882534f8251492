import { signal } from '@preact/signals';
import type { IncentiveQuestion } from '../../../scenario/incentive/asked-year.ts';
import type { IncentiveMap } from '../../../scenario/incentive/map/map.ts';
import type { Modified } from '../../../scenario/run/modified-value.ts';
import { client } from '../../../store/page-store.ts';
import type { Progress } from '../../../workers/long-contract.ts';
import { modifiedOf } from './modified-of.ts';

/** The map of a question, the question (an object of its own each time it is asked), and what is not the cahier's in it. */
interface Shown {
  readonly map: IncentiveMap;
  readonly question: IncentiveQuestion;
  readonly own: readonly Modified[];
}

const ABSENT =
  "Ce qui calcule la carte n'a pas pu être chargé : vérifiez votre connexion, puis changez une valeur. Vos chiffres sont là.";

/** The last map, what is under way where it takes long, what broke down. */
export const shown = signal<Shown | undefined>(undefined);
export const progress = signal<Progress | undefined>(undefined);
export const broken = signal<string | undefined>(undefined);
/** Whether its reader has stopped it: what is shown is of before, and nothing is on its way. */
export const cancelled = signal(false);

type Shared = typeof import('./shared-map.ts');
/** What shares a map out among several workers: fetched for many groupements that share an envelope. */
let shared: Shared | undefined;
let latest = 0;

/** Stops what is under way; what is shown stays. */
const undoMap = (): void => shared?.undo();

/** The same, asked by its reader. */
export function cancelMap(): void {
  latest += 1;
  undoMap();
  progress.value = undefined;
  cancelled.value = true;
}

/** Lets go of the map under way and of the last one: the build's is in their place. */
export function dropMap(): void {
  latest += 1;
  undoMap();
  cancelled.value = false;
  shown.value = progress.value = broken.value = undefined;
}

/** Asks for the map of a question, in place of the one under way; nothing of a scenario that is refused. */
export async function askMap(question: IncentiveQuestion): Promise<void> {
  latest += 1;
  const own = latest;
  broken.value = undefined;
  cancelled.value = false;
  undoMap();
  const [issue, changes] = await Promise.all([
    client.ask('carte', 'openMap', question),
    modifiedOf(question.document),
  ]);
  // A later question tells of itself.
  if (own !== latest || issue.state === 'remplace') return;
  if (issue.state === 'panne') broken.value = issue.message;
  else if (!issue.result.ok) return;
  else if (changes === undefined) broken.value = ABSENT;
  else if ('map' in issue.result) shown.value = { map: issue.result.map, question, own: changes };
  else {
    shared ??= await import('./shared-map.ts').catch(() => undefined);
    const tell = (how: Progress): void => {
      if (own === latest) progress.value = how;
    };
    const all = await shared?.shareOut(issue.result.year, tell);
    if (own !== latest) return;
    if (all === undefined) broken.value = ABSENT;
    else if (all.state === 'panne') broken.value = all.message;
    const map = all?.state === 'fini' ? all.results[0] : undefined;
    if (map !== undefined) shown.value = { map, question, own: changes };
  }
  progress.value = undefined;
}
