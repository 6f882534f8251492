import { describe, expect, test } from 'vitest';
import { deadlineOf } from '../../../../src/cahier/edition-2019/indicators/all-indicators.ts';
import { citation } from '../../../../src/cahier/text/citations/all-citations.ts';
import { deriver } from '../../../../src/scenario/estimate/derived-scenario.ts';
import { estimate } from '../../../../src/scenario/estimate/estimate.ts';
import { presets } from '../../../../src/scenario/examples/presets/all-presets.ts';
import { documentOf } from '../../estimations.ts';

describe.each(presets)('preset $id', ({ estimation, provenances }) => {
  test('gives a valid scenario', () => {
    expect(deriver(estimation).ok).toBe(true);
  });

  test('says of every number where it comes from, in a sentence or two', () => {
    const { nom: _, ...numbers } = estimation;
    expect(Object.keys(provenances).sort()).toEqual(Object.keys(numbers).sort());
    for (const { reason, citation: quoted } of Object.values(provenances)) {
      expect(reason).toMatch(/^[^.]+(\. [^.]+)?\.$/);
      if (quoted !== undefined) expect(citation(quoted).texte).not.toBe('');
    }
  });

  test('counts the experience from the second results year on, as H3 proposes', () => {
    const maxima = documentOf(estimation).groupements[0]?.annees.flatMap(({ qualite }) =>
      qualite?.mode === 'score' ? [String(qualite.maximum)] : [],
    );
    const proposed = maxima?.map((_, rank) => (deadlineOf(rank + 1).experience ? '120' : '100'));
    expect(maxima).toEqual(proposed);
    expect(provenances.scorePremier.hypothese).toBe('H3');
  });

  test('takes nothing of the reader for a text of the cahier: each number is supposed', () => {
    expect(Object.values(provenances).map(({ status }) => status)).not.toContain('texte');
  });

  test('is paid at least its floor and its low scenario, and less than its high one', () => {
    const answer = estimate({ document: documentOf(estimation), groupement: 0 });
    if (!answer.ok) throw new Error('invalid preset');
    const { low, central, high } = answer.range.total;
    // Nothing is saved in it: it may be paid its floor, under which no scenario goes.
    expect(Number(low)).toBeGreaterThanOrEqual(Number(answer.certainty.floor.amount));
    expect(Number(low)).toBeLessThanOrEqual(Number(central));
    expect(Number(central)).toBeLessThan(Number(high));
  });

  test('supposes no slow-down: its spending grows just as what is expected', () => {
    const answer = estimate({ document: documentOf(estimation), groupement: 0, sensitivity: false });
    if (!answer.ok) throw new Error('invalid preset');
    for (const { evolution } of answer.results.groupements[0]?.annees ?? []) expect(evolution).toBe('0');
  });
});
