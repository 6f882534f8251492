import { describe, expect, test } from 'vitest';
import { rules } from '../../../src/cahier/edition-2019/rules/all-rules.ts';
import { citation } from '../../../src/cahier/text/citations/all-citations.ts';
import { slips } from '../../../src/cahier/text/slips/all-slips.ts';
import { hypothesesOf } from '../../../src/formula/sources.ts';

describe('the two meanings of « gains d’efficience » (H19)', () => {
  test('what is paid is deduced, from the savings of 8-II-1 and what 8-II-2 pays of them', () => {
    const { origin, label } = rules.gains;
    expect(origin).toMatchObject({ status: 'deduit', hypotheses: ['H19'] });
    expect(origin.citations).toEqual(expect.arrayContaining(['gainsDefinition', 'montantReverser']));
    expect(label).toBe('Gains reversés');
    expect(citation('gainsDefinition').texte).toContain('les économies de dépenses d’assurance maladie');
  });

  test('the intéressement brut rests on H19 in both phases, on H6 in the third alone', () => {
    expect(rules.interessementBrut.origin.status).toBe('deduit');
    expect(hypothesesOf(rules.interessementBrut, 0)).toEqual(['H19']);
    expect(hypothesesOf(rules.interessementBrut, undefined)).toEqual(['H19', 'H6']);
  });

  test('credits that are given still suppose nothing', () => {
    expect(hypothesesOf(rules.creditsAmorcage, 0)).toEqual([]);
    expect(hypothesesOf(rules.creditsAmorcage, 1)).toEqual(['H8']);
  });
});

test('the slip about the years of phase 2 says that H15 does not follow the same table to its end', () => {
  const slip = slips.find(({ id }) => id === 'phase-2-annees');
  expect(slip?.citations).toContain('phase3AnneesVersement');
  expect(slip?.consequence).toContain('H15');
});
