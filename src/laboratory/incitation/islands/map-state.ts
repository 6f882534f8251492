import { type ReadonlySignal, signal } from '@preact/signals';
import type { IncentiveQuestion } from '../../../scenario/incentive/asked-year.ts';
import type { IncentiveMap } from '../../../scenario/incentive/map/map.ts';
import { mapPieces } from '../../../scenario/incentive/map/map-pieces.ts';
import type { LaboratoryTasks } from '../../../workers/laboratory/tasks.ts';
import type { Progress } from '../../../workers/long-contract.ts';
import type { PoolIssue, WorkerPool } from '../../../workers/worker-pool.ts';

/** The map of a question, and the question: an object of its own each time it is asked. */
interface Shown {
  readonly map: IncentiveMap;
  readonly question: IncentiveQuestion;
}

/** What the page asks of several workers: the last map, what is under way, what broke down. */
export interface MapState {
  readonly shown: ReadonlySignal<Shown | undefined>;
  readonly progress: ReadonlySignal<Progress | undefined>;
  readonly broken: ReadonlySignal<string | undefined>;
  /** Draws the map of a question in place of the one under way; nothing of a scenario that is refused. */
  ask(question: IncentiveQuestion): Promise<void>;
  /** Stops what is under way; what is shown stays. */
  undo(): void;
}

export function createMapState(pool: WorkerPool<LaboratoryTasks>): MapState {
  const shown = signal<Shown | undefined>(undefined);
  const progress = signal<Progress | undefined>(undefined);
  const broken = signal<string | undefined>(undefined);

  const work = async (question: IncentiveQuestion): Promise<PoolIssue<IncentiveMap>> => {
    const opened = await pool.run([question], async (worker, asked) => await worker.openMap(asked));
    if (opened.state !== 'fini') return opened;
    const [answer] = opened.results;
    if (answer?.ok !== true) return { state: 'fini', results: [] };
    if ('map' in answer) return { state: 'fini', results: [answer.map] };
    const { year } = answer;
    const parts = await pool.run(
      mapPieces,
      async (worker, piece) => await worker.mapPiece(year, piece),
      (how) => {
        progress.value = how;
      },
    );
    if (parts.state !== 'fini') return parts;
    return pool.run([parts.results], async (worker, all) => await worker.map(year, all));
  };

  let latest = 0;
  return {
    shown,
    progress,
    broken,
    async ask(question) {
      latest += 1;
      const own = latest;
      broken.value = undefined;
      const issue = await work(question);
      // A later question tells of itself.
      if (own !== latest) return;
      progress.value = undefined;
      if (issue.state === 'panne') broken.value = issue.message;
      const map = issue.state === 'fini' ? issue.results[0] : undefined;
      if (map !== undefined) shown.value = { map, question };
    },
    undo: pool.undo,
  };
}
