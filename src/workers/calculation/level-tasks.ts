/* What the levels drawn from a distribution ask of the worker. */
export { inventedDistribution } from '../../population/invented/indicateur-values.ts';
export { deriveLevels } from '../../population/levels/derived-levels.ts';
