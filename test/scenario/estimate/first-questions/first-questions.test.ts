import { describe, expect, test } from 'vitest';
import { citation } from '../../../../src/cahier/text/citations/all-citations.ts';
import { askedQuestions } from '../../../../src/scenario/estimate/first-questions/all-questions.ts';
import { firstQuestions } from '../../../../src/scenario/estimate/first-questions/first-questions.ts';
import { defaultMargins } from '../../../../src/scenario/estimate/margins.ts';
import { sensitivity } from '../../../../src/scenario/estimate/sensitivity/all-sensitivities.ts';
import { exampleDocument, exampleNames } from '../../documents.ts';
import { scenarioFrom } from '../../reading.ts';

const sensitivities = (name: string) =>
  sensitivity(scenarioFrom(exampleDocument(`${name}.json`)), 0, defaultMargins);

describe('firstQuestions', () => {
  test('each sensitivity of every example is settled by exactly one question, and each question settles some', () => {
    const met = new Set(exampleNames().flatMap((name) => sensitivities(name).map(({ id }) => id)));
    const settled = askedQuestions.flatMap(({ settles }) => settles);
    expect(settled.toSorted()).toEqual([...met].sort());
    expect(askedQuestions.every(({ settles }) => settles.length > 0)).toBe(true);
  });

  test('ranked by what they change, as the sensitivities do; those that change nothing are not asked', () => {
    for (const name of exampleNames()) {
      const studied = sensitivities(name);
      const asked = firstQuestions(studied);
      const changes = asked.map((each) => Number(each.changes));
      expect(changes).toEqual(changes.toSorted((a, b) => b - a));
      expect(changes.every((each) => each > 0)).toBe(true);
      const [widest] = studied;
      if (Number(widest?.breadth) > 0) expect(asked[0]?.by.id).toBe(widest?.id);
    }
  });

  test('they stand in the parts of the cahier that the issue names', () => {
    const section = (id: string) => {
      const [first] = askedQuestions.find((each) => each.id === id)?.citations ?? [];
      return first && citation(first).section;
    };
    expect(section('simulations')).toBe('partie 3');
    expect([section('depense-reelle'), section('patients')]).toEqual(['annexe 3', 'annexe 3']);
    expect(section('credits')).toBe('partie 10');
  });
});
