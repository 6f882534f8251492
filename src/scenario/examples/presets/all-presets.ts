import { cpts } from './cpts.ts';
import { maison } from './maison-de-sante.ts';
import type { Preset } from './preset.ts';
import { rurale } from './rural.ts';

export type { Preset } from './preset.ts';

/** The three examples of /estimer/, from the smallest groupement to the largest. */
export const presets: readonly Preset[] = [rurale, maison, cpts];
