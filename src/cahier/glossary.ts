import { cahier } from './glossary/cahier.ts';
import type { GlossaryEntry } from './glossary/entry.ts';
import { model } from './glossary/model.ts';
import { patients } from './glossary/patients.ts';

export type { GlossaryEntry } from './glossary/entry.ts';

/** The cahier's glossary and the words of the model, together in French alphabetical order. */
export const glossary: readonly GlossaryEntry[] = [...cahier, ...model, ...patients].toSorted((a, b) =>
  a.terme.localeCompare(b.terme, 'fr'),
);
