/* What the levels drawn from a distribution ask of the worker. */
export { inventedDistribution } from '../../population/invented/indicateur-values.ts';
export { wordLevels } from '../../population/levels/worded-levels.ts';
