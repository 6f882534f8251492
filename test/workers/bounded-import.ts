import { Worker } from 'node:worker_threads';

/** Imports a file with the tasks of a module, in a real thread whose heap is bounded. */
export function importBounded(tasks: URL, file: Blob, megabytes: number): Promise<unknown> {
  const code = `
    const { parentPort, workerData } = require('node:worker_threads');
    import(${JSON.stringify(tasks.href)})
      .then(({ createTasks }) => createTasks().importFile(workerData))
      .then((issue) => parentPort.postMessage(issue));`;
  const worker = new Worker(code, {
    eval: true,
    workerData: file,
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 16 },
  });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  }).finally(() => worker.terminate());
}
