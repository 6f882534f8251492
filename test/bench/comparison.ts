import { compareScenarios } from '../../src/scenario/compare/dossiers/comparison.ts';
import type { Scenario } from '../../src/scenario/format/scenario.ts';
import type { DocumentScenario } from '../../src/scenario/format/scenario-document.ts';
import { readScenario } from '../../src/scenario/format/schema/scenario-schema.ts';
import { totals } from '../../src/scenario/run/totals.ts';
import { type Measure, measure } from './measure.ts';
import { inventedPortfolio } from './portfolio.ts';

const COUNT = 100;

/** The same portfolio with other patients, another spending, a cap of its own. */
function changed(document: DocumentScenario): DocumentScenario {
  return {
    ...document,
    parametres: { plafondGroupement: '0.015' },
    groupements: document.groupements.map((groupement) => ({
      ...groupement,
      annees: groupement.annees.map((year) => ({
        ...year,
        patients: Number(year.patients) + 100,
        depenseReelle: (Number(year.depenseReelle) + 3).toFixed(2),
      })),
    })),
  };
}

function scenarioOf(document: DocumentScenario): Scenario {
  const read = readScenario(document);
  if (!read.ok) throw new Error(JSON.stringify(read.erreurs[0]));
  return read.scenario;
}

/** Two portfolios of 100 groupements: their totals, and what `ipep comparer` says of them. */
export function comparisonMeasures(): Promise<Measure[]> {
  const document = inventedPortfolio(COUNT);
  const [avant, apres] = [document, changed(document)].map(scenarioOf) as [Scenario, Scenario];
  return measure(
    [
      { name: 'the totals of both', rows: COUNT, run: () => [avant, apres].map((each) => totals(each)) },
      {
        name: 'their comparison',
        rows: COUNT,
        run: () => compareScenarios({ nom: 'A', scenario: avant }, { nom: 'B', scenario: apres }),
      },
    ],
    3,
    1,
  );
}
