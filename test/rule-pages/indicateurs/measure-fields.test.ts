import { describe, expect, test } from 'vitest';
import { socles } from '../../../src/cahier/edition-2019/indicators/all-indicators.ts';
import { champIndicateur, nomDe } from '../../../src/rule-pages/indicateurs/measure-fields.ts';
import { cleDe, listeDe } from '../../../src/rule-pages/indicateurs/typed-indicateurs.ts';
import { parIndicateurs } from '../../../src/scenario/examples/example-quality.ts';
import { texteChemin } from '../../../src/scenario/format/document.ts';
import { carteInventee, indicateursProposes } from '../../../src/scenario/format/typed-quality.ts';
import { withValue } from '../../scenario/documents.ts';

const vue = { groupement: 0, annee: 2 };
const trois = { composante: 'socle', rang: 2, sens: 'hausse' } as const;
const deux = { composante: 'socle', rang: 1, sens: 'baisse' } as const;
const plain = (text: string | undefined) => text?.replace(/\s/g, ' ');

describe('champIndicateur(ou, cle, nom)', () => {
  test('leads to the value of the indicator, in the list that has it', () => {
    const chemin = champIndicateur(trois, 'cible', 'Cible').chemin(vue);
    expect(texteChemin(chemin)).toBe('groupements[0].annees[2].qualite.socles[2].cible');
    const carte = champIndicateur({ ...trois, composante: 'carte', rang: 0 }, 'valeur', '').chemin(vue);
    expect(texteChemin(carte)).toBe('groupements[0].annees[2].qualite.carte[0].valeur');
  });

  test('says in per cent on which side of the target an intermediate goal must stand', () => {
    const dit = (ou: typeof trois | typeof deux, valeur: string) =>
      plain(champIndicateur(ou, 'intermediaire', '').refus?.(valeur, parIndicateurs, vue));
    expect(dit(trois, '0.6')).toMatch(/^pourcentage de moins de 55 % attendu, « 60 % » reçu\./);
    expect(dit(deux, '0.1')).toMatch(/^pourcentage de plus de 12 % attendu, « 10 % » reçu\./);
  });

  test('falls back on the bounds of a value where the target cannot be read', () => {
    const chemin = 'groupements[0].annees[2].qualite.socles[2].cible';
    const sans = withValue(parIndicateurs, chemin, 'abc') as typeof parIndicateurs;
    expect(plain(champIndicateur(trois, 'intermediaire', '').refus?.('0.6', sans, vue))).toMatch(
      /^pourcentage entre/,
    );
    expect(plain(champIndicateur(trois, 'valeur', '').refus?.('9e9', parIndicateurs, vue))).toMatch(
      /^pourcentage entre/,
    );
  });
});

describe('nomDe(cle, scenario, vue)', () => {
  test('calls the two years by their numbers', () => {
    expect(nomDe('precedente', parIndicateurs, vue)).toBe('Valeur en 2019');
    expect(nomDe('valeur', parIndicateurs, { ...vue, annee: 1 })).toBe('Valeur en 2019');
    expect(nomDe('precedente', parIndicateurs, { ...vue, annee: 1 })).toBe('Valeur en 2018');
  });
});

describe('listeDe(indicateurs)', () => {
  test('names the socles as annexe 1 does, the à la carte as the reader does, each by a key', () => {
    const liste = listeDe({ ...indicateursProposes(1), carte: [carteInventee('Un')] });
    expect(liste.map(({ cle }) => cle)).toEqual([
      ...[1, 2, 3, 5, 6, 8, 10].map((numero) => `socle-${numero}`),
      'carte-0',
    ]);
    expect(liste[3]).toMatchObject({ rang: 3, numero: 5, nom: socles[4]?.nom, sens: 'baisse' });
    expect(liste.map((each) => cleDe(each))).toEqual(liste.map(({ cle }) => cle));
  });

  test('leaves out a number that annexe 1 does not have', () => {
    const [premier, ...suite] = indicateursProposes(1).socles;
    const faux = { ...premier, numero: 11 } as unknown as NonNullable<typeof premier>;
    expect(listeDe({ mode: 'indicateurs', socles: [faux, ...suite] })[0]).toMatchObject({
      rang: 1,
      numero: 2,
    });
  });
});
