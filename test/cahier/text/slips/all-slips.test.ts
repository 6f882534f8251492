import { describe, expect, test } from 'vitest';
import { citation } from '../../../../src/cahier/text/citations/all-citations.ts';
import { lapsus } from '../../../../src/cahier/text/citations/slips.ts';
import { lapsusQualite } from '../../../../src/cahier/text/citations/slips-of-quality.ts';
import { slips } from '../../../../src/cahier/text/slips/all-slips.ts';
import { isQuoted, seed } from '../../seeds.ts';

const documents = (['000', '001', '002', '003', '004'] as const).map((id) => seed(id).toLowerCase());

describe('slips', () => {
  test('have distinct ids and titles', () => {
    expect(new Set(slips.map(({ id }) => id)).size).toBe(slips.length);
    expect(new Set(slips.map(({ title }) => title)).size).toBe(slips.length);
  });

  test.each(slips)('$id shows at least two different passages', (slip) => {
    const texts = slip.citations.map((id) => citation(id).texte);
    expect(new Set(texts).size).toBe(slip.citations.length);
    expect(texts.length).toBeGreaterThanOrEqual(2);
    expect(slip.explication).toMatch(/\.$/);
  });

  test.each(slips)('$id puts between « » only words of the documents', ({ title, explication }) => {
    const quoted = [...`${title} ${explication}`.matchAll(/« ([^»]+) »/g)].map((match) => match[1] ?? '');
    const found = (words: string) => documents.some((text) => isQuoted(words.toLowerCase(), text));
    expect(quoted.filter((words) => !found(words))).toEqual([]);
  });

  test('are all those that reading the documents has found', () => {
    expect(slips.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        ...['q3-vers-q7', 'q6-satisfaction', 'q20-satisfaction', 'q15-ces-habitudes'],
        ...['annexe-4-dit-1', 'annexe-5-dit-3', 'point-12', 'point-i-8', 'partie-3-dit-9', 'partie-5-dit-9'],
        ...['defavorisation', 'r2-ajuste', 'credits-1-5-million', 'phase-2-annees', 'besoins-7-millions'],
        ...['indicateur-1-territoire', 'indicateur-5-delai', 'insuffisance', 'cinquante-pour-cent'],
        ...['seuil-5000', 'dcc', 'grades', 'publication', 'france-assos-sante', 'irdes'],
        'une-ou-plusieurs-pathologies',
      ]),
    );
  });

  test('use every passage kept for them', () => {
    const shown = new Set<string>(slips.flatMap((slip) => slip.citations));
    expect(Object.keys({ ...lapsus, ...lapsusQualite }).filter((id) => !shown.has(id))).toEqual([]);
  });
});
