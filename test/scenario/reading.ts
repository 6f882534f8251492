import { Exact } from '../../src/formula/read/exact.ts';
import type { Results } from '../../src/scenario/format/results.ts';
import type { Scenario } from '../../src/scenario/format/scenario.ts';
import { readScenario } from '../../src/scenario/format/schema/scenario-schema.ts';

/** A document as a scenario; throws with the reader's own words if it is not valid. */
export function scenarioFrom(document: unknown): Scenario {
  const read = readScenario(document);
  if (read.ok) return read.scenario;
  throw new Error(read.erreurs.map((fault) => JSON.stringify(fault)).join('\n'));
}

/** Where two values of results differ by more than a tolerance, relative with a floor of 1; all else must be equal. */
export function differences(found: unknown, wanted: unknown, tolerance: string, path = ''): string[] {
  if (typeof wanted === 'string' && typeof found === 'string' && isNumber(wanted) && isNumber(found)) {
    const [a, b] = [new Exact(found), new Exact(wanted)];
    const allowed = Exact.max(1, b.abs()).times(tolerance);
    return a.minus(b).abs().lessThanOrEqualTo(allowed) ? [] : [`${path}: ${found}, not ${wanted}`];
  }
  if (typeof wanted !== 'object' || wanted === null || typeof found !== 'object' || found === null)
    return Object.is(found, wanted) ? [] : [`${path}: ${String(found)}, not ${String(wanted)}`];
  const keys = new Set([...Object.keys(found), ...Object.keys(wanted)]);
  return [...keys].flatMap((key) =>
    differences(Reflect.get(found, key), Reflect.get(wanted, key), tolerance, `${path}.${key}`),
  );
}

const isNumber = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text);

/** A number of the results, exactly. */
export const decimal = (text: string | null | undefined) => new Exact(text ?? Number.NaN);

/** Every results year, with the groupement that it is of. */
export function everyYear({ groupements }: Results) {
  return groupements.flatMap((groupement, rank) =>
    groupement.annees.map((annee) => ({ groupement, rank, annee })),
  );
}
