import { describe, expect, test } from 'vitest';
import {
  carteCriteria,
  deadlineOf,
  deadlines,
  proposedSocles,
  shortSocles,
  socleOf,
  socles,
} from '../../../../src/cahier/edition-2019/indicators/all-indicators.ts';
import { citation } from '../../../../src/cahier/text/citations/all-citations.ts';
import { cahierSections, normalise } from '../../seeds.ts';

// The calls of the footnotes stand against the words that they follow.
const calls = /(?<=l'hôpital|évitables|document|polymédication)1[6-9]/g;
const squeeze = (text: string): string => normalise(text).replace(calls, '').replaceAll(' ', '');
const appendix = squeeze(cahierSections().get('annexe 1') ?? '');

describe('socles', () => {
  test('are ten, numbered from 1', () => {
    expect(socles.map(({ numero }) => numero)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test.each(socles)('$numero reads as its row of annexe 1, cell after cell', (socle) => {
    const { numero, nom, expectedEvolution, objective, sourceText } = socle;
    const sens = expectedEvolution === 'hausse' ? 'Hausse' : 'Baisse';
    expect(appendix).toContain(squeeze(`${nom}${sens}${objective}${sourceText}`));
    // A page's number stands between the row's number and its theme nowhere: the row opens with both.
    const theme = socle.theme.replace(numero === 5 ? /\)$/ : /$^/, '');
    expect(appendix).toContain(squeeze(`${numero}${theme}${nom}`));
  });

  test.each(socles.filter(({ note }) => note !== undefined))('$numero has its footnote', ({ note = '' }) => {
    expect(appendix).toContain(squeeze(note));
  });

  test('2, 5, 6 and 10 are expected to fall, 5, 6, 7 and 10 bear a footnote', () => {
    const those = (keep: (socle: (typeof socles)[number]) => boolean): number[] =>
      socles.filter(keep).map(({ numero }) => numero);
    expect(those(({ expectedEvolution }) => expectedEvolution === 'baisse')).toEqual([2, 5, 6, 10]);
    expect(those(({ note }) => note !== undefined)).toEqual([5, 6, 7, 10]);
    expect(those(({ source }) => source === 'recueil')).toEqual([4, 7, 9]);
  });
});

describe('soclesProposes(rang)', () => {
  test('gives those of national data the first year, all ten from the second', () => {
    expect(proposedSocles(1)).toEqual([1, 2, 3, 5, 6, 8, 10]);
    for (const rank of [2, 3, 4, 5]) expect(proposedSocles(rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test('à la carte and experience come with the second year', () => {
    expect(deadlines.map(({ rang: rank, carte, experience }) => [rank, carte, experience])).toEqual([
      [1, false, false],
      [2, true, true],
    ]);
    expect(deadlineOf(3)).toBe(deadlines[1]);
  });

  test('refuses a rank that no year has', () => {
    for (const rank of [0, -1, 1.5, Number.NaN])
      expect(() => proposedSocles(rank)).toThrow(new RangeError(`rank of a results year: ${rank}`));
  });
});

test('socleDe(number) is the socle of that number', () => {
  expect(shortSocles.map(({ numero }) => socleOf(numero))).toEqual(shortSocles);
});

describe('criteresCarte', () => {
  test('each stands on a passage of 8-I, none on the same', () => {
    const cited = carteCriteria.map((criterion) => criterion.citation);
    expect(new Set(cited).size).toBe(carteCriteria.length);
    for (const id of cited) expect(citation(id).section).toBe('partie 8-I');
  });
});
