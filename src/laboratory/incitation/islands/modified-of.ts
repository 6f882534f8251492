import type { DocumentScenario } from '../../../scenario/format/scenario-document.ts';
import type { Modified } from '../../../scenario/run/modified-value.ts';

/**
 * What is not the cahier's in a scenario: what tells it is fetched with the first result, which waits for it. Undefined where
 * it does not come: a changed value is never shown as the cahier's.
 */
export async function modifiedOf(scenario: DocumentScenario): Promise<readonly Modified[] | undefined> {
  const module = await import('../../../scenario/run/modified-values.ts').catch(() => undefined);
  return module?.modifies(scenario);
}
