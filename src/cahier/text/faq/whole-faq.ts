import { applying } from './applying.ts';
import { content } from './content.ts';
import { members } from './members.ts';
import { money } from './money.ts';
import { standing } from './standing.ts';
import type { FaqTheme } from './theme.ts';

/** The FAQ of 2018, whole, in its order. */
export const faqThemes: readonly FaqTheme[] = [...members, ...standing, ...money, ...applying, ...content];
