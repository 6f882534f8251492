import { describe, expect, test } from 'vitest';
import { lapsus } from '../../src/cahier/citations/lapsus.ts';
import { lapsusQualite } from '../../src/cahier/citations/lapsus-qualite.ts';
import { citation } from '../../src/cahier/citations.ts';
import { slips } from '../../src/cahier/slips.ts';

describe('slips', () => {
  test('have distinct ids and titles', () => {
    expect(new Set(slips.map(({ id }) => id)).size).toBe(slips.length);
    expect(new Set(slips.map(({ titre }) => titre)).size).toBe(slips.length);
  });

  test.each(slips)('$id shows at least two different passages', (slip) => {
    const texts = slip.citations.map((id) => citation(id).texte);
    expect(new Set(texts).size).toBe(slip.citations.length);
    expect(texts.length).toBeGreaterThanOrEqual(2);
    expect(slip.explication).toMatch(/\.$/);
  });

  test('use every passage kept for them', () => {
    const shown = new Set<string>(slips.flatMap((slip) => slip.citations));
    expect(Object.keys({ ...lapsus, ...lapsusQualite }).filter((id) => !shown.has(id))).toEqual([]);
  });
});
