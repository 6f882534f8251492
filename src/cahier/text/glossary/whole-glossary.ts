import { cahier } from './cahier.ts';
import type { GlossaryEntry } from './entry.ts';
import { model } from './model.ts';
import { patients } from './patients.ts';

export type { GlossaryEntry } from './entry.ts';

/** The cahier's glossary and the words of the model, together in French alphabetical order. */
export const glossary: readonly GlossaryEntry[] = [...cahier, ...model, ...patients].toSorted((a, b) =>
  a.term.localeCompare(b.term, 'fr'),
);
