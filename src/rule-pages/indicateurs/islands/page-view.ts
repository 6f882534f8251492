import type { ViewOn } from '../../../calculators/page-figure.ts';
import { shownEntry } from '../../../islands/kit/shown-entry.ts';
import { indicateurs } from '../calculator.ts';

/** What the page shows. */
export const surPage = (): ViewOn => shownEntry(indicateurs);
