import { frenchSpacing } from '../french/typography.ts';
import type { Scenario } from '../scenario/format/scenario.ts';
import { rulesDifference } from '../scenario/rules/difference.ts';
import { differenceLines, differenceTitle } from '../scenario/rules/difference-words.ts';
import type { Io } from './io.ts';
import { visible } from './visible-text.ts';

/** Tells on stderr what differs where a scenario was saved under other rules; `place` says which, among several. */
export async function tellOtherRules(scenario: Scenario, io: Io, place?: string): Promise<void> {
  const difference = rulesDifference(scenario);
  if (difference === undefined) return;
  const lines = [
    `${place === undefined ? '' : `${place} : `}${differenceTitle(difference)}`,
    ...differenceLines(difference).map((each) => `   · ${each}`),
  ];
  await io.err(lines.map((each) => `${frenchSpacing(visible(each))}\n`).join(''));
}
