import { readdirSync, readFileSync } from 'node:fs';
import type { Scenario } from '../../src/scenario/format/scenario.ts';
import { scenarioFrom } from './reading.ts';

const folder = new URL('../examples/', import.meta.url);

export interface Example {
  readonly name: string;
  readonly scenario: Scenario;
  readonly expected: unknown;
}

const parsed = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));

/** The worked examples, with the results that they must give. */
export const examples: readonly Example[] = readdirSync(folder)
  .filter((file) => file.endsWith('.expected.json'))
  .map((file) => file.replace('.expected.json', ''))
  .sort()
  .map((name) => ({
    name,
    scenario: scenarioFrom(parsed(`${name}.json`)),
    expected: parsed(`${name}.expected.json`),
  }));

export function example(number: string): Example {
  const found = examples.find(({ name }) => name.startsWith(number));
  if (found === undefined) throw new RangeError(`no example ${number}`);
  return found;
}
