import type { Scenario } from '../format/scenario.ts';
import { changeYears } from '../format/values-in-force.ts';
import { type Execution, executer } from '../run/execution.ts';
import { modifies } from '../run/modified-values.ts';
import { calculationSheet } from './calculation-sheet.ts';
import type { Context } from './context.ts';
import { dataSheet } from './data-sheet.ts';
import { indicatorsSheet } from './indicators-sheet.ts';
import { linesOf } from './lines.ts';
import { parametersSheet } from './parameters-sheet.ts';
import { readMeSheet } from './read-me-sheet.ts';
import { hypothesesSheet, sourcesSheet } from './register-sheets.ts';
import { resultsSheet } from './results-sheet.ts';
import type { Workbook } from './sheet.ts';
import { workbookNames } from './workbook-names.ts';

/** The years that have results, and those from which on a parameter changes. */
function yearsOf({ parametresParAnnee }: Scenario, { years }: Execution): number[] {
  const all = new Set([...years.map(({ annee }) => annee), ...changeYears(parametresParAnnee)]);
  return [...all].sort((a, b) => a - b);
}

/**
 * The workbook of a scenario, as data: every computed cell a formula, with the value that the exact reader gives it. The
 * same scenario gives the same workbook.
 */
export function scenarioWorkbook(scenario: Scenario, execution = executer(scenario)): Workbook {
  const { edition } = scenario;
  const lines = linesOf(scenario, execution);
  const parameters = parametersSheet(scenario, yearsOf(scenario, execution));
  const context: Context = {
    edition,
    names: workbookNames(scenario),
    changed: parameters.changed,
    modified: new Set(modifies(scenario).map(({ id }) => id)),
  };
  const calculation = calculationSheet(context, lines.results);
  const indicators = indicatorsSheet(context, lines.indicators);
  return {
    title: 'Ipep, règle par règle : le classeur vivant',
    sheets: [
      readMeSheet(scenario),
      parameters.sheet,
      dataSheet(edition, lines.data),
      indicators.sheet,
      calculation.sheet,
      resultsSheet(context, lines.results, calculation.cellOf),
      hypothesesSheet(context),
      sourcesSheet(edition),
    ],
    names: [...parameters.names, ...calculation.names, ...indicators.names],
  };
}
