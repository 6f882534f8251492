import type { ParameterId } from './ids.ts';
import { creditsParameters } from './parameters/credits.ts';
import type { ParameterRecord } from './parameters/definition.ts';
import { money } from './parameters/money.ts';
import { quality } from './parameters/quality.ts';
import { score } from './parameters/score.ts';

export type { ParameterId } from './ids.ts';
export { parameterIds } from './ids.ts';
export type { ParameterDefinition } from './parameters/definition.ts';
export { themes } from './parameters/definition.ts';

/** Every parameter of the model. `coefficientEvolution` is not one: it is always 1 − `coefficientEcart`. */
export const parameters: ParameterRecord<ParameterId> = {
  ...money,
  ...quality,
  ...score,
  ...creditsParameters,
};

/** Parameters that must stay in order, against the values in force: lower ≤ upper, or < when strict. */
export const orderedPairs: readonly (readonly [lower: ParameterId, upper: ParameterId, strict: boolean])[] = [
  ['creditsMinimum', 'creditsMaximum', false],
  ['bonusExperienceIntermediaire', 'bonusExperienceCible', false],
  ['taillePlancher', 'taillePlafond', true],
];
