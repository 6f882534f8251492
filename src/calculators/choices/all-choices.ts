import type { Choice } from './choice.ts';
import { evolutionOption, modeCredits, modeEnveloppe, recuperation } from './money-choices.ts';
import { experience, modeQualite } from './quality-choices.ts';
import { vagues } from './waves.ts';

/** Every choice, by id: edge cases name those that they make. */
export const choice = {
  modeCredits,
  modeEnveloppe,
  evolution: evolutionOption,
  recuperation,
  vague: vagues,
  modeQualite,
  experience,
} as const satisfies Record<string, Choice>;

export type ChoiceId = keyof typeof choice;
