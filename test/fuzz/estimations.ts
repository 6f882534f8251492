import * as fc from 'fast-check';
import { deriver } from '../../src/scenario/estimate/derived-scenario.ts';
import { estimate } from '../../src/scenario/estimate/estimate.ts';
import type { Estimation } from '../../src/scenario/estimate/estimation.ts';
import type { Margins } from '../../src/scenario/estimate/margins.ts';
import { estimations as valid } from '../scenario/estimations.ts';
import { write } from './hostile.ts';
import { kind, type Outcome } from './kind.ts';
import { checkError } from './messages.ts';
import { mutated } from './mutate.ts';
import { isValid, parsed } from './oracle-scenario.ts';
import { checkFigures, checkPlaces } from './scenarios.ts';

/* The answers to the simple questions and the margins, which links and storages carry beside the scenario. */

const margins = fc.constant({ ralentissement: '0.005', depenseAjustee: '0.01', score: '10' });

interface Asked {
  readonly estimation: Estimation;
  readonly marges: Margins;
}

function check(text: string): Outcome {
  const plain = parsed(text);
  if (plain === undefined) return 'refused';
  const { estimation, marges } = {
    estimation: undefined,
    marges: undefined,
    ...JSON.parse(text),
  } as unknown as Asked;
  const derived = deriver(estimation);
  if (!derived.ok) {
    if (derived.erreurs.length === 0) throw new Error('refused without an error');
    for (const error of derived.erreurs) checkError(error, estimation, 'estimation');
    return 'refused';
  }
  const { document } = derived;
  if (!isValid(parsed(JSON.stringify(document)))) throw new Error('derived, it is no valid scenario');
  const estimatedResult = estimate({ document, marges, groupement: 0 });
  if (estimatedResult.ok) {
    checkFigures(estimatedResult.results);
    return 'accepted';
  }
  for (const error of estimatedResult.erreurs) checkError(error, marges, 'marges');
  checkPlaces(estimatedResult.erreurs, { scenario: document, estimation });
  return 'refused';
}

export const estimations = kind({
  name: 'estimations',
  share: 2,
  values: mutated(fc.record({ estimation: valid, marges: margins })).map(write),
  check,
});
