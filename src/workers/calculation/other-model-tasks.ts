/* What the page that compares models asks of the worker. */

export { readOtherModel } from '../../scenario/other-model/reading.ts';
