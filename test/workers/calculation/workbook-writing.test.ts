import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Tasks } from '../../../src/workers/calculation/tasks.ts';
import { writtenWorkbooks } from '../../../src/workers/calculation/workbook-tasks.ts';
import { writeWorkbooks } from '../../../src/workers/calculation/workbook-writing.ts';
import { exampleDocument } from '../../scenario/documents.ts';
import { PortWorker } from '../port-worker.ts';

type Task = Tasks['writtenWorkbooks'];

const workers: PortWorker[] = [];
afterEach(() => {
  for (const worker of workers.splice(0)) worker.terminate();
});

const request = { nom: 'Tilleuls', dossiers: [{ nom: 'Tilleuls', document: exampleDocument() }] };

/** A workbook written by `task`, in a worker of its own. */
function writing(task: Task, onProgress = vi.fn()) {
  const spawn = () => {
    const worker = new PortWorker({ writtenWorkbooks: task });
    workers.push(worker);
    return worker as unknown as Worker;
  };
  return writeWorkbooks(request, onProgress, { spawn });
}

describe('writeWorkbooks', () => {
  test('gives the file, says how far it was, and ends its worker', async () => {
    const onProgress = vi.fn();
    const issue = await writing(writtenWorkbooks, onProgress).ended;
    expect(issue).toMatchObject({ state: 'fini', result: { name: 'Tilleuls - regles du cahier.xlsx' } });
    expect(onProgress).toHaveBeenCalledWith({ done: 20, total: 100 });
    expect(workers.map(({ terminated }) => terminated)).toEqual([true]);
  });

  test('undo: its worker ends whatever it is doing, and nothing is written', async () => {
    const begun = Promise.withResolvers<void>();
    const never: Task = () => {
      begun.resolve();
      return new Promise(() => {});
    };
    const { ended, undo } = writing(never);
    await begun.promise;
    undo();
    expect(await ended).toEqual({ state: 'annule' });
    expect(workers.map(({ terminated }) => terminated)).toEqual([true]);
  });

  test('what breaks is said, and the next one has another worker', async () => {
    const issue = await writing(() => Promise.reject(new Error('a bug'))).ended;
    expect(issue).toMatchObject({ state: 'panne', message: expect.stringContaining('arrêté') });
    expect(await writing(writtenWorkbooks).ended).toMatchObject({ state: 'fini' });
    expect(workers.map(({ terminated }) => terminated)).toEqual([true, true]);
  });
});
