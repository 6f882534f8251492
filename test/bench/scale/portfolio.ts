import { readFileSync } from 'node:fs';
import type { Scenario } from '../../../src/scenario/format/scenario.ts';
import { readScenario } from '../../../src/scenario/format/schema/scenario-schema.ts';
import { evaluate } from '../../../src/scenario/run/evaluate.ts';
import type { Prepared } from './point.ts';

const example = new URL('../../examples/05-portefeuille-national.json', import.meta.url);

/** A portfolio of so many groupements, those of the national example by turns, each with a name of its own. */
function portfolio(count: number): Scenario {
  const document = JSON.parse(readFileSync(example, 'utf8'));
  const own: readonly object[] = document.groupements;
  const groupements = Array.from({ length: count }, (_, rank) => ({
    ...own[rank % own.length],
    nom: `Groupement ${rank + 1}`,
  }));
  const read = readScenario({ ...document, groupements });
  if (!read.ok) throw new Error(`a portfolio of ${count} is refused: ${JSON.stringify(read.erreurs[0])}`);
  return read.scenario;
}

/** What is timed: every payment of the portfolio, exactly. */
export function runPortfolio(count: number): Prepared {
  const scenario = portfolio(count);
  return { run: () => evaluate(scenario) };
}
