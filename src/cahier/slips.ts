import { money } from './slips/money.ts';
import { people } from './slips/people.ts';
import { quality } from './slips/quality.ts';
import type { Slip } from './slips/slip.ts';
import { text } from './slips/text.ts';

export type { Slip } from './slips/slip.ts';

/** The slips and tensions of the documents, the ones that bear on amounts first. */
export const slips: readonly Slip[] = [...money, ...quality, ...text, ...people];
