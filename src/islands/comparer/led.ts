/* A link to figures of the page leads to them, not to the head of a page that is long. */

import { isOfCalculator } from '../../calculators/other-model/own-settings.ts';
import { settingsPart } from '../../store/address/settings-part.ts';

const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];

// Who comes back, or reloads, is where they were.
if (visit?.type === 'navigate' && isOfCalculator(settingsPart()))
  document.getElementById('calcul')?.scrollIntoView();
