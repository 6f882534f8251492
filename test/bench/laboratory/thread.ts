/** A worker of the laboratory's pages in a thread of Node: the same tasks, through the same messages. */
import { parentPort } from 'node:worker_threads';
import { expose } from 'comlink';
import { tasks } from '../../../src/workers/laboratory/tasks.ts';
import { endpoint } from '../endpoint.ts';

if (parentPort === null) throw new Error('this module runs in a worker thread');
expose(tasks, endpoint(parentPort));
