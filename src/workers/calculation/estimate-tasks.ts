/* What estimates and parameters ask of the worker. */
export { csvResultats, csvVersements } from '../../scenario/csv.ts';
export { deriver } from '../../scenario/deriver.ts';
export { effetsParametres } from '../../scenario/effets.ts';
export { estimer } from '../../scenario/estimer.ts';
