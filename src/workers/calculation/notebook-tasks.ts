/* What carnets ask of the worker. */

export { computeComparison, computeResult } from '../../notebook/compute/computed-cell.ts';
