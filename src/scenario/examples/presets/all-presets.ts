import { cpts } from './cpts.ts';
import { healthCentre } from './maison-de-sante.ts';
import type { Preset } from './preset.ts';
import { ruralCentre } from './rural.ts';

export type { Preset } from './preset.ts';

/** The three examples of /estimer/, from the smallest groupement to the largest. */
export const presets: readonly Preset[] = [ruralCentre, healthCentre, cpts];
