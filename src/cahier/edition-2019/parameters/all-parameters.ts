import type { ParameterId } from '../../ids.ts';
import { creditsParameters } from './credits.ts';
import type { ParameterRecord } from './definition.ts';
import { money } from './money.ts';
import { quality } from './quality.ts';
import { score } from './score.ts';

export type { ParameterId } from '../../ids.ts';
export { parameterIds } from '../../ids.ts';
export type { ParameterDefinition } from './definition.ts';
export { themes } from './definition.ts';

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

/** Whether a parameter is of no results year: who may enter, and the credits, given once. */
export const hasNoYear = (id: ParameterId): boolean =>
  id === 'seuilPatients' || Object.hasOwn(creditsParameters, id);
