import { describe, expect, test } from 'vitest';
import { socles } from '../../../src/cahier/edition-2019/indicators/all-indicators.ts';
import { indicateurField, nameOf } from '../../../src/rule-pages/indicateurs/measure-fields.ts';
import { keyOf, listOf } from '../../../src/rule-pages/indicateurs/typed-indicateurs.ts';
import { byIndicateurs } from '../../../src/scenario/examples/example-quality.ts';
import { pathText } from '../../../src/scenario/format/scenario-document.ts';
import { inventedCarte, proposedIndicateurs } from '../../../src/scenario/format/typed-quality.ts';
import { withValue } from '../../scenario/documents.ts';

const vue = { groupement: 0, annee: 2 };
const three = { component: 'socle', rang: 2, sens: 'hausse' } as const;
const two = { component: 'socle', rang: 1, sens: 'baisse' } as const;
const plain = (text: string | undefined) => text?.replace(/\s/g, ' ');

describe('champIndicateur(ou, cle, nom)', () => {
  test('leads to the value of the indicator, in the list that has it', () => {
    const chemin = indicateurField(three, 'cible', 'Cible').chemin(vue);
    expect(pathText(chemin)).toBe('groupements[0].annees[2].qualite.socles[2].cible');
    const carte = indicateurField({ ...three, component: 'carte', rang: 0 }, 'valeur', '').chemin(vue);
    expect(pathText(carte)).toBe('groupements[0].annees[2].qualite.carte[0].valeur');
  });

  test('says in per cent on which side of the target an intermediate goal must stand', () => {
    const said = (where: typeof three | typeof two, valeur: string) =>
      plain(indicateurField(where, 'intermediaire', '').refus?.(valeur, byIndicateurs, vue));
    expect(said(three, '0.6')).toMatch(/^pourcentage de moins de 55 % attendu, « 60 % » reçu\./);
    expect(said(two, '0.1')).toMatch(/^pourcentage de plus de 12 % attendu, « 10 % » reçu\./);
  });

  test('falls back on the bounds of a value where the target cannot be read', () => {
    const chemin = 'groupements[0].annees[2].qualite.socles[2].cible';
    const without = withValue(byIndicateurs, chemin, 'abc') as typeof byIndicateurs;
    expect(plain(indicateurField(three, 'intermediaire', '').refus?.('0.6', without, vue))).toMatch(
      /^pourcentage entre/,
    );
    expect(plain(indicateurField(three, 'valeur', '').refus?.('9e9', byIndicateurs, vue))).toMatch(
      /^pourcentage entre/,
    );
  });
});

describe('nomDe(cle, scenario, vue)', () => {
  test('calls the two years by their numbers', () => {
    expect(nameOf('precedente', byIndicateurs, vue)).toBe('Valeur en 2019');
    expect(nameOf('valeur', byIndicateurs, { ...vue, annee: 1 })).toBe('Valeur en 2019');
    expect(nameOf('precedente', byIndicateurs, { ...vue, annee: 1 })).toBe('Valeur en 2018');
  });
});

describe('listeDe(indicateurs)', () => {
  test('names the socles as annexe 1 does, the à la carte as the reader does, each by a key', () => {
    const list = listOf({ ...proposedIndicateurs(1), carte: [inventedCarte('Un')] });
    expect(list.map(({ cle }) => cle)).toEqual([
      ...[1, 2, 3, 5, 6, 8, 10].map((numero) => `socle-${numero}`),
      'carte-0',
    ]);
    expect(list[3]).toMatchObject({ rang: 3, numero: 5, nom: socles[4]?.nom, sens: 'baisse' });
    expect(list.map((each) => keyOf(each))).toEqual(list.map(({ cle }) => cle));
  });

  test('leaves out a number that annexe 1 does not have', () => {
    const [first, ...suite] = proposedIndicateurs(1).socles;
    const fake = { ...first, numero: 11 } as unknown as NonNullable<typeof first>;
    expect(listOf({ mode: 'indicateurs', socles: [fake, ...suite] })[0]).toMatchObject({
      rang: 1,
      numero: 2,
    });
  });
});
