import { describe, expect, test } from 'vitest';
import { byIndicateurs } from '../../../src/scenario/examples/example-quality.ts';
import { readFile } from '../../../src/store/scenario-file.ts';
import { shapeFault } from '../../../src/store/state/shape.ts';
import { withValue } from '../../scenario/documents.ts';
import { estimation } from '../../scenario/estimations.ts';

const saisie = { scenario: byIndicateurs, vue: { groupement: 0, annee: 1 } };
const QUALITE = 'scenario.groupements[0].annees[1].qualite';

describe('defautDeForme(value)', () => {
  test.each([saisie, { ...saisie, estimation: { ...estimation, nom: 'douze', patients: 'douze' } }])(
    'is undefined for a saisie',
    (value) => {
      expect(shapeFault(value)).toBeUndefined();
    },
  );

  test.each([
    ['scenario.parametres', [1]],
    ['scenario.parametres', { tunnel: {} }],
    ['scenario.options', null],
    ['scenario.enveloppe', 'facteur'],
    ['scenario.ailleurs', { deep: 1 }],
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
    expect(shapeFault(withValue(saisie, path, value))).toMatch(`saisie.${path}`);
  });

  const annee = { annee: 2019, patients: '1', depenseReelle: '1', depenseAjustee: '1' };
  const groupement = { nom: 'A', premiereAnnee: 2019, credits: {}, annees: [annee, annee] };
  const marges = { ralentissement: '0', depenseAjustee: '0', score: '0' };
  const many = (count: number, value: unknown) => Array.from({ length: count }, () => value);
  const keys = Object.fromEntries(many(200, 'x').map((value, rank) => [`cle${rank}`, value]));

  test.each([
    ['estimation', {}],
    ...Object.keys(estimation).map((key) => ['estimation', { ...estimation, [key]: undefined }]),
    ['estimation', { ...estimation, situation: 'ailleurs' }],
    ['estimation', { ...estimation, premiereAnnee: 'deux mille' }],
    ['estimationGardee', {}],
    ['marges', {}],
    ['marges', { ...marges, score: null }],
    ['autreJeu', keys],
    ['scenario.parametres', keys],
    ['scenario.groupements', many(1001, groupement)],
    ['scenario.groupements[0].annees', many(3000, annee)],
    ['scenario.groupements[0].annees', many(7, annee)],
    ['scenario.groupements[0].annees[0].annee', undefined],
    ['scenario.groupements[0].premiereAnnee', undefined],
    ['scenario.groupements[0].nom', 'x'.repeat(10_001)],
    ['scenario.groupements[0].annees[0].patients', '1'.repeat(10_001)],
    [`${QUALITE}.socles`, many(100, { numero: 1 })],
    [`${QUALITE}.socles`, [{}]],
    [`${QUALITE}.carte`, many(100, { nom: 'A', sens: 'hausse' })],
    [`${QUALITE}.carte`, [{ nom: 'A' }]],
  ] as [string, unknown][])('what nobody can have typed has not the shape: %s, %j', (path, value) => {
    expect(shapeFault(withValue({ ...saisie, estimation }, path, value))).toMatch(`saisie.${path}`);
  });

  test.each([
    ['scenario.groupements[0].nom', ''],
    ['scenario.groupements[0].nom', 'x'.repeat(500)],
    ['scenario.groupements[0].premiereAnnee', '20x9'],
    ['scenario.groupements[0].annees[1].patients', '-3'],
    ['scenario.groupements[0].annees[1].depenseReelle', '1'.repeat(400)],
    [`${QUALITE}.socles[0].valeur`, 'douze'],
    ['estimation.patients', '99999999999'],
    ['estimation.nom', ''],
    ['marges', { ...marges, score: '-1' }],
    ['scenario.parametres', { tunnel: '12' }],
  ] as [string, unknown][])(
    'what was typed and is refused keeps its shape, to be mended: %s, %j',
    (path, value) => {
      expect(shapeFault(withValue({ ...saisie, estimation }, path, value))).toBeUndefined();
    },
  );

  test('the largest scenario has the shape', () => {
    const scenario = {
      ...saisie.scenario,
      groupements: many(1000, { ...groupement, annees: many(6, annee) }),
    };
    expect(shapeFault({ ...saisie, scenario })).toBeUndefined();
  });

  test.each([null, 'saisie', [], 12])('is the whole for %j', (value) => {
    expect(shapeFault(value)).toBe('saisie');
  });
});

describe('lireFichier(file)', () => {
  const refused = async (content: string | Uint8Array<ArrayBuffer>) => {
    const lu = await readFile(new File([content], 'essai.json'));
    return lu.ok ? 'ok' : lu.message;
  };

  test('says which part of a file is no scenario', async () => {
    const document = JSON.stringify(withValue(byIndicateurs, 'groupements[0].nom', 12));
    expect(await refused(document)).toMatch(
      /^« essai\.json » .+Ce qui ne convient pas : groupements\[0\]\.nom, « 12 » reçu\.$/,
    );
  });

  test('guesses nothing of a text that is not UTF-8', async () => {
    const latin = Uint8Array.from(Buffer.from(JSON.stringify(byIndicateurs), 'latin1'));
    expect(await refused(latin)).toMatch(/UTF-8/);
  });

  test('says that a file that has been moved since it was chosen cannot be read', async () => {
    const file = Object.assign(new File(['{}'], 'parti.json'), {
      arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')),
    });
    const lu = await readFile(file);
    expect(lu.ok || lu.message).toMatch(/^« parti\.json » ne peut pas être lu/);
  });

  test('reads no further than the size of a file that is too large', async () => {
    expect(await refused(' '.repeat(20_000_001))).toMatch(/trop grand/);
  });
});
