import { describe, expect, test } from 'vitest';
import {
  criteresCarte,
  echeanceDe,
  echeances,
  socleDe,
  socles,
  soclesCourts,
  soclesProposes,
} from '../../../../src/cahier/edition-2019/indicators/all-indicators.ts';
import { citation } from '../../../../src/cahier/text/citations/all-citations.ts';
import { cahierSections, normalise } from '../../seeds.ts';

// The calls of the footnotes stand against the words that they follow.
const calls = /(?<=l'hôpital|évitables|document|polymédication)1[6-9]/g;
const serre = (text: string): string => normalise(text).replace(calls, '').replaceAll(' ', '');
const annexe = serre(cahierSections().get('annexe 1') ?? '');

describe('socles', () => {
  test('are ten, numbered from 1', () => {
    expect(socles.map(({ numero }) => numero)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test.each(socles)('$numero reads as its row of annexe 1, cell after cell', (socle) => {
    const { numero, nom, evolutionAttendue, objectif, sourceTexte } = socle;
    const sens = evolutionAttendue === 'hausse' ? 'Hausse' : 'Baisse';
    expect(annexe).toContain(serre(`${nom}${sens}${objectif}${sourceTexte}`));
    // A page's number stands between the row's number and its theme nowhere: the row opens with both.
    const theme = socle.thematique.replace(numero === 5 ? /\)$/ : /$^/, '');
    expect(annexe).toContain(serre(`${numero}${theme}${nom}`));
  });

  test.each(socles.filter(({ note }) => note !== undefined))('$numero has its footnote', ({ note = '' }) => {
    expect(annexe).toContain(serre(note));
  });

  test('2, 5, 6 and 10 are expected to fall, 5, 6, 7 and 10 bear a footnote', () => {
    const those = (keep: (socle: (typeof socles)[number]) => boolean): number[] =>
      socles.filter(keep).map(({ numero }) => numero);
    expect(those(({ evolutionAttendue }) => evolutionAttendue === 'baisse')).toEqual([2, 5, 6, 10]);
    expect(those(({ note }) => note !== undefined)).toEqual([5, 6, 7, 10]);
    expect(those(({ source }) => source === 'recueil')).toEqual([4, 7, 9]);
  });
});

describe('soclesProposes(rang)', () => {
  test('gives those of national data the first year, all ten from the second', () => {
    expect(soclesProposes(1)).toEqual([1, 2, 3, 5, 6, 8, 10]);
    for (const rang of [2, 3, 4, 5]) expect(soclesProposes(rang)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test('à la carte and experience come with the second year', () => {
    expect(echeances.map(({ rang, carte, experience }) => [rang, carte, experience])).toEqual([
      [1, false, false],
      [2, true, true],
    ]);
    expect(echeanceDe(3)).toBe(echeances[1]);
  });

  test('refuses a rank that no year has', () => {
    for (const rang of [0, -1, 1.5, Number.NaN])
      expect(() => soclesProposes(rang)).toThrow(new RangeError(`rank of a results year: ${rang}`));
  });
});

test('socleDe(number) is the socle of that number', () => {
  expect(soclesCourts.map(({ numero }) => socleDe(numero))).toEqual(soclesCourts);
});

describe('criteresCarte', () => {
  test('each stands on a passage of 8-I, none on the same', () => {
    const cited = criteresCarte.map((critere) => critere.citation);
    expect(new Set(cited).size).toBe(criteresCarte.length);
    for (const id of cited) expect(citation(id).section).toBe('partie 8-I');
  });
});
