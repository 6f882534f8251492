import { inventedPortfolio } from '../../../src/scenario/examples/invented-portfolio.ts';
import { inventedPortfolio as scoredByHalves } from '../portfolio.ts';

/** Scenarios of one groupement over five results years, one in two scored by its ten socles: a line each. */
export function scenarioLines(count: number): string[] {
  const { enveloppe: _, groupements, ...document } = scoredByHalves(1000);
  return Array.from({ length: count }, (_, rank) => {
    const { [rank % groupements.length]: own } = groupements;
    return JSON.stringify({ ...document, id: `s${rank}`, groupements: [own] });
  });
}

/** The portfolios that `ipep portefeuille` invents, a line each. */
export function portfolioLines(count: number, groupements: number): string[] {
  return Array.from({ length: count }, (_, rank) => {
    const document = inventedPortfolio({ groupements, seed: rank + 1 });
    return JSON.stringify({ ...document, id: `p${rank}` });
  });
}
