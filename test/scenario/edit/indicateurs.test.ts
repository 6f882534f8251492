import { describe, expect, test } from 'vitest';
import {
  ajouterAuxSuivantes,
  ajouterCarte,
  anneesSansCarte,
  avecIndicateurs,
  changerSens,
  compterSocle,
  indicateursSaisis,
  retirerCarte,
  retirerSocle,
} from '../../../src/scenario/edit/indicateurs.ts';
import { parIndicateurs } from '../../../src/scenario/examples/example-quality.ts';
import { exemple, vueExemple } from '../../../src/scenario/examples/first-example.ts';
import {
  carteInventee,
  indicateursProposes,
  socleInvente,
} from '../../../src/scenario/format/typed-quality.ts';
import { errorPaths, withValue } from '../documents.ts';

const vue = { groupement: 0, annee: 1 };
const premiere = indicateursProposes(1);
const seconde = indicateursProposes(2);
const numeros = ({ socles }: typeof premiere) => socles.map(({ numero }) => numero);

describe('indicateursSaisis(scenario, vue)', () => {
  test('is undefined for a given score, and for lists that are none', () => {
    expect(indicateursSaisis(exemple, vueExemple)).toBeUndefined();
    for (const socles of ['abc', [null], undefined])
      expect(
        indicateursSaisis(
          withValue(parIndicateurs, 'groupements[0].annees[1].qualite.socles', socles) as typeof exemple,
          vue,
        ),
      ).toBeUndefined();
    expect(indicateursSaisis(parIndicateurs, vue)?.socles).toHaveLength(7);
  });
});

describe('avecIndicateurs(scenario, vue, changer)', () => {
  test('changes the year that is looked at, and no other', () => {
    const changed = avecIndicateurs(parIndicateurs, vue, ajouterCarte);
    expect(indicateursSaisis(changed, vue)?.carte).toHaveLength(1);
    expect(changed.groupements[0]?.annees[2]).toBe(parIndicateurs.groupements[0]?.annees[2]);
    expect(errorPaths(changed)).toEqual([]);
  });

  test('leaves a score that is given', () => {
    expect(avecIndicateurs(exemple, vueExemple, ajouterCarte)).toBe(exemple);
  });
});

describe('compterSocle and retirerSocle', () => {
  test('put a socle in its place in annexe 1, once', () => {
    expect(numeros(compterSocle(premiere, socleInvente(4)))).toEqual([1, 2, 3, 4, 5, 6, 8, 10]);
    expect(numeros(compterSocle(premiere, socleInvente(9)))).toEqual([1, 2, 3, 5, 6, 8, 9, 10]);
    expect(numeros(compterSocle(seconde, socleInvente(10)))).toEqual(numeros(seconde));
  });

  test('take one away, but for the last', () => {
    expect(numeros(retirerSocle(premiere, 5))).toEqual([1, 2, 3, 6, 8, 10]);
    const seul = { ...premiere, socles: [socleInvente(3)] };
    expect(retirerSocle(seul, 3)).toBe(seul);
  });
});

describe('ajouterCarte and retirerCarte', () => {
  test('add up to three, under distinct names', () => {
    const trois = ajouterCarte(ajouterCarte(ajouterCarte(premiere)));
    const noms = trois.carte?.map(({ nom }) => nom);
    expect(noms).toEqual(['Indicateur à la carte', 'Indicateur à la carte 2', 'Indicateur à la carte 3']);
    expect(ajouterCarte(trois)).toBe(trois);
    const rendu = ajouterCarte(retirerCarte(trois, 0));
    expect(new Set(rendu.carte?.map(({ nom }) => nom)).size).toBe(3);
  });

  test('give each its own invented values, so that adding one moves the score', () => {
    const trois = ajouterCarte(ajouterCarte(ajouterCarte(premiere)));
    expect(trois.carte?.map(({ valeur }) => valeur)).toEqual(['0.66', '0.44', '0.35']);
    const rendu = ajouterCarte(retirerCarte(trois, 1));
    expect(rendu.carte?.map(({ valeur }) => valeur)).toEqual(['0.66', '0.35', '0.44']);
    expect(errorPaths(avecIndicateurs(parIndicateurs, vue, () => trois))).toEqual([]);
  });

  test('leave no list behind the last', () => {
    expect(retirerCarte(ajouterCarte(premiere), 0)).toEqual(premiere);
  });
});

describe('anneesSansCarte and ajouterAuxSuivantes', () => {
  const seconde2020 = { groupement: 0, annee: 2 };

  test('know the later years that lack an indicator, and give it to them alone', () => {
    const ajoute = avecIndicateurs(parIndicateurs, seconde2020, ajouterCarte);
    expect(anneesSansCarte(ajoute, seconde2020, 0)).toEqual([]);
    expect(anneesSansCarte(ajoute, seconde2020, 1)).toEqual([3, 4]);
    const partout = ajouterAuxSuivantes(ajoute, seconde2020, 1);
    expect(anneesSansCarte(partout, seconde2020, 1)).toEqual([]);
    expect(indicateursSaisis(partout, { groupement: 0, annee: 4 })?.carte?.[1]).toMatchObject({
      nom: 'Indicateur à la carte',
      precedente: '0.44',
    });
    expect(partout.groupements[0]?.annees[1]).toBe(ajoute.groupements[0]?.annees[1]);
    expect(errorPaths(partout)).toEqual([]);
  });

  test('leave a year that has three, or whose score is given', () => {
    const plein = [ajouterCarte, ajouterCarte].reduce(
      (rest, changer) => avecIndicateurs(rest, { groupement: 0, annee: 4 }, changer),
      avecIndicateurs(parIndicateurs, seconde2020, (tous) => ({
        ...tous,
        carte: [carteInventee('Un'), carteInventee('Deux', 1)],
      })),
    );
    expect(anneesSansCarte(plein, seconde2020, 0)).toEqual([3]);
    const donne = withValue(plein, 'groupements[0].annees[3].qualite', { mode: 'score', score: '50' });
    expect(anneesSansCarte(donne as typeof exemple, seconde2020, 0)).toEqual([]);
  });
});

describe('changerSens(indicateurs, rang, sens)', () => {
  test('turns the levels with the direction, and back', () => {
    const carte = { ...carteInventee('Un'), precedente: '0.6' };
    const baisse = changerSens({ ...premiere, carte: [carte] }, 0, 'baisse');
    expect(baisse.carte?.[0]).toMatchObject({ sens: 'baisse', intermediaire: '0.75', cible: '0.62' });
    expect(changerSens(baisse, 0, 'hausse').carte).toEqual([carte]);
    expect(errorPaths(avecIndicateurs(parIndicateurs, vue, () => baisse))).toEqual([]);
  });

  test('gives a start to one that fell from nothing, which only one that rises may do without', () => {
    const { precedente: _, ...sans } = carteInventee('Un');
    const baisse = changerSens({ ...premiere, carte: [sans] }, 0, 'baisse');
    expect(errorPaths(avecIndicateurs(parIndicateurs, vue, () => baisse))).toEqual([]);
  });
});
