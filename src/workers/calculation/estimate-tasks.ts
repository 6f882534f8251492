/* What estimates and parameters ask of the worker. */

export { effetsParametres } from '../../scenario/compare/parameter-effects.ts';
export { deriver } from '../../scenario/estimate/derived-scenario.ts';
export { estimer } from '../../scenario/estimate/estimate.ts';
export { csvResultats, csvVersements } from '../../scenario/format/results-csv.ts';
