import { availableParallelism } from 'node:os';
import { compareRules } from '../../src/scenario/compare/variants/variants.ts';
import { inventedPortfolio } from '../../src/scenario/examples/invented-portfolio.ts';
import type { Scenario } from '../../src/scenario/format/scenario.ts';
import { readScenario } from '../../src/scenario/format/schema/scenario-schema.ts';
import { evaluate } from '../../src/scenario/run/evaluate.ts';
import { sharedWhy } from './laboratory/shared-why.ts';
import { type Measure, measure } from './measure.ts';

const COUNT = 28;

/** Eight rules, each another than the cahier's. */
const parametres = {
  tunnel: '0.04',
  coefficientEcart: '0.4',
  coefficientPartage: '0.6',
  plafondGroupement: '0.03',
  plafondNational: '0.02',
  modulationMaximale: '0.3',
  quotePartQualite: '0.4',
  creditsForfait: '60000',
};

/** Mixtures of the two sets of rules: what each of the eight does is told from them all. */
export const MIXTURES = 2 ** Object.keys(parametres).length;

function scenarioOf(own: object): Scenario {
  const read = readScenario({ ...inventedPortfolio({ groupements: COUNT, seed: 1 }), ...own });
  if (!read.ok) throw new Error(JSON.stringify(read.erreurs[0]));
  return read.scenario;
}

/** As many workers as a page starts here. */
export const WORKERS = Math.min(8, availableParallelism());

/** Eight changed rules on a portfolio of 28, and why it is paid otherwise, beside as many evaluations as there are mixtures. */
export async function reformMeasures(): Promise<Measure[]> {
  const [cahier, reform] = [scenarioOf({}), scenarioOf({ parametres })];
  const { variantes } = compareRules(cahier, [{ nom: 'Réforme', scenario: reform }]);
  const told = variantes[0]?.attribution.length;
  if (told !== Object.keys(parametres).length) throw new Error(`${told} rules told`);
  const document = inventedPortfolio({ groupements: COUNT, seed: 1 });
  const sets = [{ format: 'ipep-regles/1', nom: 'Réforme', parametres }] as const;
  const shared = sharedWhy({ document, sets, rank: 0, groupement: 0 }, WORKERS);
  const found = await shared.run();
  if (found.together.length !== told) throw new Error(`${found.together.length} rules told by workers`);
  const measures = await measure(
    [
      {
        name: 'as many evaluations',
        rows: MIXTURES,
        run: () => Array.from({ length: MIXTURES }, () => evaluate(reform)).length,
      },
      {
        name: 'what each rule does, exactly',
        rows: MIXTURES,
        run: () => compareRules(cahier, [{ nom: 'Réforme', scenario: reform }]),
      },
      { name: `… by ${WORKERS} workers`, rows: MIXTURES, run: shared.run },
    ],
    3,
    1,
  );
  await shared.end();
  return measures;
}
