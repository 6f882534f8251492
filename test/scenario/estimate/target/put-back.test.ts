import { describe, expect, test } from 'vitest';
import { putBack } from '../../../../src/scenario/estimate/target/put-back.ts';
import { reachTarget } from '../../../../src/scenario/estimate/target/target.ts';
import { evaluate } from '../../../../src/scenario/run/evaluate.ts';
import { documentOf, estimation, scenarioOf } from '../../estimations.ts';

const document = documentOf(estimation);
const cible = '700000';

function reached(wanted = cible) {
  const answer = reachTarget({ document, groupement: 0, cible: wanted });
  if (!answer.ok) throw new Error(JSON.stringify(answer.erreurs));
  return answer;
}

describe('putBack', () => {
  test.each(['depense', 'score'] as const)(
    'with the %s that reaches a target, the total is the target',
    (figure) => {
      const means = reached()[figure];
      if (!means.found) return expect(means.phrase).toMatch(/^Aucun/);
      const next = putBack(document, 0, figure, means);
      const total = evaluate(scenarioOf(next)).groupements[0]?.total;
      expect(Number(total).toFixed(2)).toBe('700000.00');
    },
  );

  test('a target that no figure reaches puts nothing back', () => {
    expect(putBack(document, 0, 'score', reached('100000000').score)).toBeUndefined();
    expect(putBack(document, 3, 'depense', reached().depense)).toBeUndefined();
  });

  test('a score is not put in the place of indicators', () => {
    const [groupement] = document.groupements;
    if (groupement === undefined) throw new Error('no groupement');
    const indicateurs = { mode: 'indicateurs', socles: [] } as never;
    const annees = groupement.annees.map((year, rank) =>
      rank === 1 ? { ...year, qualite: indicateurs } : year,
    );
    const detailed = { ...document, groupements: [{ ...groupement, annees }] };
    const means = { found: true, by: '1', annees: [], total: cible, phrase: '' } as const;
    expect(putBack(detailed, 0, 'score', means)).toBeUndefined();
    expect(putBack(detailed, 0, 'depense', means)).toEqual(detailed);
  });
});
