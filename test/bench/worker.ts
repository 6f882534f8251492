import { Worker } from 'node:worker_threads';
import { wrap } from 'comlink';
import { readScenario } from '../../src/scenario/format/schema/scenario-schema.ts';
import { evaluate } from '../../src/scenario/run/evaluate.ts';
import type { Tasks } from '../../src/workers/calculation/tasks.ts';
import { endpoint } from './endpoint.ts';
import { type Measure, measure } from './measure.ts';
import { inventedPortfolio } from './portfolio.ts';

/** The answer of the worker to a page, steps and sentences included, beside the evaluation alone of the same scenario. */
export async function workerMeasures(groupements = 28): Promise<Measure[]> {
  const document = inventedPortfolio(groupements);
  const read = readScenario(document);
  if (!read.ok) throw new Error(JSON.stringify(read.erreurs[0]));
  const worker = new Worker(new URL('./worker-thread.ts', import.meta.url));
  const tasks = wrap<Tasks>(endpoint(worker));
  const rows = groupements * 5;
  try {
    const answer = await tasks.calculer(document, { groupement: 0, annee: 5 });
    if (!answer.ok || answer.calcul.vue.etapes.length === 0) throw new Error('the worker gave no steps');
    return await measure(
      [
        { name: 'exact evaluation, bare', rows, run: () => evaluate(read.scenario) },
        {
          name: 'answer of the worker, traced',
          rows,
          run: () => tasks.calculer(document, { groupement: 0, annee: 5 }),
        },
      ],
      25,
      10,
    );
  } finally {
    await worker.terminate();
  }
}
