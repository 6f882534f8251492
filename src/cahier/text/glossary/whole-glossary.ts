import { cahier } from './cahier.ts';
import type { GlossaryEntry } from './entry.ts';
import { model } from './model.ts';
import { otherModels } from './other-models.ts';
import { patients } from './patients.ts';

export type { GlossaryEntry } from './entry.ts';

/** The cahier's glossary, the words of the model, and those of the models that it is compared with, together in French alphabetical order. */
export const glossary: readonly GlossaryEntry[] = [...cahier, ...model, ...patients, ...otherModels].toSorted(
  (a, b) => a.term.localeCompare(b.term, 'fr'),
);
