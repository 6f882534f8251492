import type { Chapter } from './chapter.ts';
import { forPatients } from './for-patients.ts';
import { lifeOfGroupement } from './life.ts';
import { uses } from './uses.ts';
import { who } from './who.ts';
import { why } from './why.ts';

export type { Chapter } from './chapter.ts';

/** The pages on what surrounds the rules, in the order in which they are read. */
export const chapters: readonly Chapter[] = [lifeOfGroupement, uses, who, forPatients, why];
