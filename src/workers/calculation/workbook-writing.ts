import { proxy } from 'comlink';
import type { WorkbookRequest, WrittenWorkbooks } from '../../scenario/workbook/workbook-request.ts';
import { calculationBreakdown } from '../breakdown-words.ts';
import type { OnProgress } from '../long-contract.ts';
import { superviseWorker, type WorkerOptions } from '../supervised-worker.ts';
import { spawnCalculation } from './spawned-worker.ts';
import type { Tasks } from './tasks.ts';

/** How it ends; stopped, or broken down, nothing is written. */
type WrittenIssue =
  | { readonly state: 'fini'; readonly result: WrittenWorkbooks }
  | { readonly state: 'annule' }
  | { readonly state: 'panne'; readonly message: string };

export interface WorkbookWriting {
  /** Never rejects. */
  readonly ended: Promise<WrittenIssue>;
  undo(): void;
}

/** One call lays a sheet of a thousand groupements out, or writes it, without a word: a slow machine takes its time. */
const PATIENCE = 60_000;

/**
 * Writes workbooks in a worker of their own, which ends with them: the figures of the page do not wait for a portfolio, it
 * can be stopped at any time, and what it took of memory is given back.
 */
export function writeWorkbooks(
  request: WorkbookRequest,
  onProgress: OnProgress,
  options: WorkerOptions = { spawn: spawnCalculation, patience: PATIENCE },
): WorkbookWriting {
  const { call, end } = superviseWorker<Tasks>(options, calculationBreakdown);
  let undone = false;
  const ended = call(async (remote, alive) => {
    const hear: OnProgress = (progress) => alive() && onProgress(progress);
    return remote.writtenWorkbooks(request, proxy(hear));
  }).then((issue): WrittenIssue => {
    end();
    return undone ? { state: 'annule' } : issue;
  });
  return {
    ended,
    undo: () => {
      undone = true;
      end();
    },
  };
}
