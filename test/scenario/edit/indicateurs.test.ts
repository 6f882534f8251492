import { describe, expect, test } from 'vitest';
import {
  addCarte,
  addToFollowing,
  changeDirection,
  countSocle,
  removeCarte,
  removeSocle,
  typedIndicateurs,
  withIndicateurs,
  yearsWithoutCarte,
} from '../../../src/scenario/edit/indicateurs.ts';
import { byIndicateurs } from '../../../src/scenario/examples/example-quality.ts';
import { example, exampleView } from '../../../src/scenario/examples/first-example.ts';
import {
  inventedCarte,
  inventedSocle,
  proposedIndicateurs,
} from '../../../src/scenario/format/typed-quality.ts';
import { errorPaths, withValue } from '../documents.ts';

const vue = { groupement: 0, annee: 1 };
const premiere = proposedIndicateurs(1);
const seconde = proposedIndicateurs(2);
const numberWords = ({ socles }: typeof premiere) => socles.map(({ numero }) => numero);

describe('indicateursSaisis(scenario, vue)', () => {
  test('is undefined for a given score, and for lists that are none', () => {
    expect(typedIndicateurs(example, exampleView)).toBeUndefined();
    for (const socles of ['abc', [null], undefined])
      expect(
        typedIndicateurs(
          withValue(byIndicateurs, 'groupements[0].annees[1].qualite.socles', socles) as typeof example,
          vue,
        ),
      ).toBeUndefined();
    expect(typedIndicateurs(byIndicateurs, vue)?.socles).toHaveLength(7);
  });
});

describe('avecIndicateurs(scenario, vue, changer)', () => {
  test('changes the year that is looked at, and no other', () => {
    const changed = withIndicateurs(byIndicateurs, vue, addCarte);
    expect(typedIndicateurs(changed, vue)?.carte).toHaveLength(1);
    expect(changed.groupements[0]?.annees[2]).toBe(byIndicateurs.groupements[0]?.annees[2]);
    expect(errorPaths(changed)).toEqual([]);
  });

  test('leaves a score that is given', () => {
    expect(withIndicateurs(example, exampleView, addCarte)).toBe(example);
  });
});

describe('compterSocle and retirerSocle', () => {
  test('put a socle in its place in annexe 1, once', () => {
    expect(numberWords(countSocle(premiere, inventedSocle(4)))).toEqual([1, 2, 3, 4, 5, 6, 8, 10]);
    expect(numberWords(countSocle(premiere, inventedSocle(9)))).toEqual([1, 2, 3, 5, 6, 8, 9, 10]);
    expect(numberWords(countSocle(seconde, inventedSocle(10)))).toEqual(numberWords(seconde));
  });

  test('take one away, but for the last', () => {
    expect(numberWords(removeSocle(premiere, 5))).toEqual([1, 2, 3, 6, 8, 10]);
    const seul = { ...premiere, socles: [inventedSocle(3)] };
    expect(removeSocle(seul, 3)).toBe(seul);
  });
});

describe('ajouterCarte and retirerCarte', () => {
  test('add up to three, under distinct names', () => {
    const three = addCarte(addCarte(addCarte(premiere)));
    const names = three.carte?.map(({ nom }) => nom);
    expect(names).toEqual(['Indicateur à la carte', 'Indicateur à la carte 2', 'Indicateur à la carte 3']);
    expect(addCarte(three)).toBe(three);
    const givenBack = addCarte(removeCarte(three, 0));
    expect(new Set(givenBack.carte?.map(({ nom }) => nom)).size).toBe(3);
  });

  test('give each its own invented values, so that adding one moves the score', () => {
    const three = addCarte(addCarte(addCarte(premiere)));
    expect(three.carte?.map(({ valeur }) => valeur)).toEqual(['0.66', '0.44', '0.35']);
    const givenBack = addCarte(removeCarte(three, 1));
    expect(givenBack.carte?.map(({ valeur }) => valeur)).toEqual(['0.66', '0.35', '0.44']);
    expect(errorPaths(withIndicateurs(byIndicateurs, vue, () => three))).toEqual([]);
  });

  test('leave no list behind the last', () => {
    expect(removeCarte(addCarte(premiere), 0)).toEqual(premiere);
  });
});

describe('anneesSansCarte and ajouterAuxSuivantes', () => {
  const seconde2020 = { groupement: 0, annee: 2 };

  test('know the later years that lack an indicator, and give it to them alone', () => {
    const adds = withIndicateurs(byIndicateurs, seconde2020, addCarte);
    expect(yearsWithoutCarte(adds, seconde2020, 0)).toEqual([]);
    expect(yearsWithoutCarte(adds, seconde2020, 1)).toEqual([3, 4]);
    const everywhere = addToFollowing(adds, seconde2020, 1);
    expect(yearsWithoutCarte(everywhere, seconde2020, 1)).toEqual([]);
    expect(typedIndicateurs(everywhere, { groupement: 0, annee: 4 })?.carte?.[1]).toMatchObject({
      nom: 'Indicateur à la carte',
      precedente: '0.44',
    });
    expect(everywhere.groupements[0]?.annees[1]).toBe(adds.groupements[0]?.annees[1]);
    expect(errorPaths(everywhere)).toEqual([]);
  });

  test('leave a year that has three, or whose score is given', () => {
    const isFull = [addCarte, addCarte].reduce(
      (rest, change) => withIndicateurs(rest, { groupement: 0, annee: 4 }, change),
      withIndicateurs(byIndicateurs, seconde2020, (all) => ({
        ...all,
        carte: [inventedCarte('Un'), inventedCarte('Deux', 1)],
      })),
    );
    expect(yearsWithoutCarte(isFull, seconde2020, 0)).toEqual([3]);
    const given = withValue(isFull, 'groupements[0].annees[3].qualite', { mode: 'score', score: '50' });
    expect(yearsWithoutCarte(given as typeof example, seconde2020, 0)).toEqual([]);
  });
});

describe('changerSens(indicateurs, rang, sens)', () => {
  test('turns the levels with the direction, and back', () => {
    const carte = { ...inventedCarte('Un'), precedente: '0.6' };
    const fall = changeDirection({ ...premiere, carte: [carte] }, 0, 'baisse');
    expect(fall.carte?.[0]).toMatchObject({ sens: 'baisse', intermediaire: '0.75', cible: '0.62' });
    expect(changeDirection(fall, 0, 'hausse').carte).toEqual([carte]);
    expect(errorPaths(withIndicateurs(byIndicateurs, vue, () => fall))).toEqual([]);
  });

  test('gives a start to one that fell from nothing, which only one that rises may do without', () => {
    const { precedente: _, ...without } = inventedCarte('Un');
    const fall = changeDirection({ ...premiere, carte: [without] }, 0, 'baisse');
    expect(errorPaths(withIndicateurs(byIndicateurs, vue, () => fall))).toEqual([]);
  });
});
