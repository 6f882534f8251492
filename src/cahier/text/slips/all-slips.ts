import { money } from './money.ts';
import { people } from './people.ts';
import { quality } from './quality.ts';
import type { Slip } from './slip.ts';
import { text } from './text.ts';

export type { Slip } from './slip.ts';

/** The slips and tensions of the documents, the ones that bear on amounts first. */
export const slips: readonly Slip[] = [...money, ...quality, ...text, ...people];
