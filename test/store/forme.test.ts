import { describe, expect, test } from 'vitest';
import { parIndicateurs } from '../../src/scenario/exemples/qualite.ts';
import { lireFichier } from '../../src/store/fichier.ts';
import { defautDeForme } from '../../src/store/forme.ts';
import { withValue } from '../scenario/documents.ts';

const saisie = { scenario: parIndicateurs, vue: { groupement: 0, annee: 1 } };
const QUALITE = 'scenario.groupements[0].annees[1].qualite';

describe('defautDeForme(value)', () => {
  test.each([saisie, { ...saisie, estimation: { nom: 'douze' } }])('is undefined for a saisie', (value) => {
    expect(defautDeForme(value)).toBeUndefined();
  });

  test.each([
    ['scenario.parametres', [1]],
    ['scenario.parametres', { tunnel: {} }],
    ['scenario.options', null],
    ['scenario.enveloppe', 'facteur'],
    ['scenario.ailleurs', { profond: 1 }],
    ['scenario.groupements', {}],
    ['scenario.groupements[0].nom', 12],
    ['scenario.groupements[0].annees', [{}]],
    [QUALITE, 'indicateurs'],
    [`${QUALITE}.carte`, [{ nom: null }]],
    ['estimation', []],
    ['autreJeu', { tunnel: [] }],
    ['vue.annee', 1.5],
    ['vue.groupement', '0'],
  ])('names the place of what a page could not show: %s, %j', (path, value) => {
    expect(defautDeForme(withValue(saisie, path, value))).toMatch(`saisie.${path}`);
  });

  test.each([null, 'saisie', [], 12])('is the whole for %j', (value) => {
    expect(defautDeForme(value)).toBe('saisie');
  });
});

describe('lireFichier(file)', () => {
  const refused = async (content: string | Uint8Array<ArrayBuffer>) => {
    const lu = await lireFichier(new File([content], 'essai.json'));
    return lu.ok ? 'ok' : lu.message;
  };

  test('says which part of a file is no scenario', async () => {
    const document = JSON.stringify(withValue(parIndicateurs, 'groupements[0].nom', 12));
    expect(await refused(document)).toMatch(
      /^« essai\.json » .+Ce qui ne convient pas : groupements\[0\]\.nom\.$/,
    );
  });

  test('guesses nothing of a text that is not UTF-8', async () => {
    const latin = Uint8Array.from(Buffer.from(JSON.stringify(parIndicateurs), 'latin1'));
    expect(await refused(latin)).toMatch(/UTF-8/);
  });

  test('reads no further than the size of a file that is too large', async () => {
    expect(await refused(' '.repeat(20_000_001))).toMatch(/trop grand/);
  });
});
