import { describe, expect, test } from 'vitest';
import { addYear, removeYear } from '../../../src/scenario/edit/years.ts';
import { example, exampleView } from '../../../src/scenario/examples/first-example.ts';
import { readScenario } from '../../../src/scenario/format/schema/scenario-schema.ts';

describe('addYear(), removeYear()', () => {
  const saisie = { scenario: example, vue: exampleView };

  test('removeYear() drops the last year and keeps the view inside', () => {
    const shorter = removeYear({ scenario: example, vue: { groupement: 0, annee: 5 } });
    expect(shorter.scenario.groupements[0]?.annees.at(-1)?.annee).toBe(2022);
    expect(shorter.vue.annee).toBe(4);
  });

  test('addYear() repeats the last figures in the next year: a valid scenario again', () => {
    const again = addYear(removeYear(saisie));
    expect(again.scenario.groupements[0]?.annees.at(-1)).toMatchObject({ annee: 2023, patients: 12400 });
    expect(readScenario(again.scenario).ok).toBe(true);
  });
});
