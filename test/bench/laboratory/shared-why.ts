import { Worker } from 'node:worker_threads';
import { type Remote, wrap } from 'comlink';
import type { WhyQuestion } from '../../../src/scenario/reform/why.ts';
import type { LaboratoryTasks } from '../../../src/workers/laboratory/tasks.ts';
import { endpoint } from '../endpoint.ts';

/** Why a set differs, its mixtures shared out among so many workers, as /laboratoire/reformer/ does. */
export function sharedWhy(question: WhyQuestion, count: number) {
  const workers = Array.from({ length: count }, () => new Worker(new URL('./thread.ts', import.meta.url)));
  const remotes = workers.map((worker) => wrap<LaboratoryTasks>(endpoint(worker)));
  const [first] = remotes as [Remote<LaboratoryTasks>, ...Remote<LaboratoryTasks>[]];
  return {
    async run() {
      const plan = await first.planWhy(question);
      if (plan === undefined) throw new Error('the question is refused');
      const parts: Awaited<ReturnType<typeof first.whyPiece>>[] = [];
      let next = 0;
      const serve = async (remote: Remote<LaboratoryTasks>): Promise<void> => {
        for (let rank = next++; rank < plan.pieces.length; rank = next++)
          parts[rank] = await remote.whyPiece(question, plan.pieces[rank] as (typeof plan.pieces)[number]);
      };
      await Promise.all(remotes.map(serve));
      return first.why(plan, parts);
    },
    end: () => Promise.all(workers.map((worker) => worker.terminate())),
  };
}
