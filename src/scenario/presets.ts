import { cpts } from './presets/cpts.ts';
import { maison } from './presets/maison.ts';
import { rurale } from './presets/maison-rurale.ts';
import type { Preset } from './presets/preset.ts';

export type { Preset } from './presets/preset.ts';

/** The three examples of /estimer/, from the smallest groupement to the largest. */
export const presets: readonly Preset[] = [rurale, maison, cpts];
