/* What estimates and parameters ask of the worker. */

export { chanceBeside } from '../../scenario/chance/unchanged-groupement.ts';
export { parameterEffects } from '../../scenario/compare/parameter-effects.ts';
export { deriver } from '../../scenario/estimate/derived-scenario.ts';
export { estimate } from '../../scenario/estimate/estimate.ts';
export { reachTarget } from '../../scenario/estimate/target/target.ts';
export { csvVersements, resultsCsv } from '../../scenario/format/results-csv.ts';
