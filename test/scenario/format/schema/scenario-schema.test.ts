import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parameterIds, parameters } from '../../../../src/cahier/edition-2019/parameters/all-parameters.ts';
import { faultLine } from '../../../../src/cli/fault-line.ts';
import { parseJson } from '../../../../src/scenario/format/json/parsed-json.ts';
import { readScenario } from '../../../../src/scenario/format/schema/scenario-schema.ts';
import {
  errorPaths,
  errorPathsOf,
  exampleDocument,
  exampleNames,
  exampleText,
  withValue,
} from '../../documents.ts';

const document = exampleDocument();

const GROUPEMENT = 'groupements[0]';
const CREDITS = `${GROUPEMENT}.credits`;
const BASE = `${GROUPEMENT}.annees[0]`;
const YEAR = `${GROUPEMENT}.annees[1]`;
const QUALITE = `${YEAR}.qualite`;

function erreurs(value: unknown) {
  const read = readScenario(value);
  return read.ok ? [] : read.erreurs;
}

describe('readScenario on the examples', () => {
  test.each(exampleNames())('%s is accepted', (name) => {
    expect(errorPathsOf(exampleText(`${name}.json`))).toEqual([]);
  });

  test.each(exampleNames('invalid'))('invalid/%s is refused at its paths, each once', (name) => {
    const paths: unknown = JSON.parse(exampleText(`invalid/${name}.paths.json`));
    expect(errorPathsOf(exampleText(`invalid/${name}.json`))).toEqual(paths);
  });

  test('fills in the defaults, and keeps numbers as canonical text', () => {
    const text = exampleText('01-maison-de-sante.json')
      .replace('"2400"', '2400.10e0')
      .replace('12000', '12000.0');
    const parsed = parseJson(text);
    const read = readScenario(parsed.ok ? parsed.document : undefined);
    expect(read).toMatchObject({
      ok: true,
      scenario: {
        parametres: {},
        options: { recuperation: 'excedent' },
        enveloppe: { mode: 'facteur', facteur: '1' },
        groupements: [
          {
            nom: 'Maison de santé des Tilleuls',
            credits: { mode: 'calcul', patients: 12000, appreciation: '0.1' },
            annees: [
              { annee: 2018, depenseReelle: '2400.1' },
              { qualite: { score: '48', maximum: '120' } },
              {},
              {},
              {},
              {},
            ],
          },
        ],
      },
    });
  });
});

describe('readScenario on bounds', () => {
  const long = (length: number) => 'é'.repeat(length);
  const rows: [path: string, accepted: unknown[], refused: unknown[]][] = [
    ['format', ['ipep-scenario/1'], ['ipep-scenario/2', 1, null, undefined]],
    ['cahier', ['2019'], ['2018', 2019, null]],
    ['id', ['', 'x', long(120), '😀'.repeat(120), undefined], [long(121), 3, null, [], {}, true]],
    ['note', ['', '1\n2', long(10_000), undefined], [long(10_001), 3, null, [], {}]],
    [`${GROUPEMENT}.id`, ['', ' x ', long(120), undefined], [long(121), 3, null, []]],
    [`${GROUPEMENT}.note`, [undefined], ['x']],
    ['options', [{}, undefined], [null, [], 'excedent']],
    ['options.recuperation', ['solde', undefined], ['SOLDE', null, 1]],
    ['enveloppe', [undefined, { mode: 'portefeuille' }], [null, 'portefeuille', []]],
    [
      'enveloppe',
      [
        { mode: 'facteur', facteur: '1/3' },
        { mode: 'facteur', facteur: 0 },
      ],
      [],
    ],
    [
      `${GROUPEMENT}.nom`,
      ['n', long(120), ` ${long(120)} `, '😀'.repeat(120)],
      ['', '  ', long(121), 3, null],
    ],
    [`${GROUPEMENT}.annees`, [], [null, {}, 'x']],
    [`${CREDITS}.patients`, [1, 1e7, '12000.0'], [0, 10000001, 1.5, '1.5', '1/1', -1, null, true, '']],
    [`${CREDITS}.appreciation`, ['0.2', '-0.2', 0, '-0'], ['0.2000000001', '-0.21', '1/10', null]],
    [
      CREDITS,
      [
        { mode: 'montant', montant: 0 },
        { mode: 'montant', montant: '10000000' },
      ],
      [null, 'montant', []],
    ],
    [`${YEAR}.patients`, [1, 10000000], [0, 10000001]],
    [`${YEAR}.depenseReelle`, ['0.000001', 1000000], [0, '-0', '1000000.01', '-3']],
    [`${YEAR}.depenseAjustee`, ['0.000001', 1000000], [0, '1000000.01', null, [], {}]],
    [`${YEAR}.annee`, [2019, '2019', '2019.0'], [2018, 2020, '2019.5', null]],
    [`${QUALITE}.score`, [120, -120, '119.5'], ['120.01', '-120.01', null]],
    [`${QUALITE}.maximum`, [1000, 48, undefined], [0, '1000.5', -1, null]],
  ];

  test.each(rows)('%s takes %j and refuses %j', (path, accepted, refused) => {
    for (const value of accepted)
      expect(errorPaths(withValue(document, path, value)), String(value)).toEqual([]);
    for (const value of refused)
      expect(errorPaths(withValue(document, path, value)), String(value)).toEqual([path]);
  });

  test.each([
    ['montant', -1],
    ['montant', '10000000.01'],
  ])('credits of mode montant: %s refuses %s', (key, value) => {
    expect(errorPaths(withValue(document, CREDITS, { mode: 'montant', [key]: value }))).toEqual([
      `${CREDITS}.${key}`,
    ]);
  });

  test.each(['1.01', '-0.01', '3/2', '1/0', null, undefined])('a factor of %s is refused', (facteur) => {
    expect(errorPaths(withValue(document, 'enveloppe', { mode: 'facteur', facteur }))).toEqual([
      'enveloppe.facteur',
    ]);
  });

  test.each([
    [2015, true],
    [2100, true],
    [2014, false],
    [2101, false],
    ['2019.5', false],
  ])('premiereAnnee %s: accepted is %s, and the years follow it', (premiereAnnee, accepted) => {
    const annees = [0, 1].map((i) => ({
      annee: Number(premiereAnnee) - 1 + i,
      patients: 10,
      depenseReelle: 1,
      depenseAjustee: 1,
      ...(i === 1 && { qualite: { mode: 'score', score: 0 } }),
    }));
    const whole = annees.map((annee) => ({ ...annee, annee: Math.floor(annee.annee) }));
    const groupement = { nom: 'A', premiereAnnee, credits: { mode: 'montant', montant: 0 }, annees: whole };
    const expected = accepted ? [] : [`${GROUPEMENT}.premiereAnnee`];
    expect(errorPaths(withValue(document, GROUPEMENT, groupement))).toEqual(expected);
  });

  test('lists: 2 to 6 years, 1 to 1 000 groupements', () => {
    const one = {
      nom: '',
      premiereAnnee: 2019,
      credits: { mode: 'montant', montant: 0 },
      annees: [] as unknown[],
    };
    const year = (annee: number) => ({ annee, patients: 1, depenseReelle: 1, depenseAjustee: 1 });
    const qualite = { mode: 'score', score: 1 };
    const years = (count: number) =>
      Array.from({ length: count }, (_, i) => ({ ...year(2018 + i), ...(i > 0 && { qualite }) }));
    for (const [count, paths] of [
      [1, [`${GROUPEMENT}.annees`]],
      [2, []],
      [6, []],
      [7, [`${GROUPEMENT}.annees`]],
    ] as const) {
      expect(errorPaths(withValue(document, `${GROUPEMENT}.annees`, years(count))), `${count}`).toEqual(
        paths,
      );
    }
    const many = (count: number) =>
      Array.from({ length: count }, (_, i) => ({ ...one, nom: `${i}`, annees: years(2) }));
    for (const [count, paths] of [
      [0, ['groupements']],
      [1, []],
      [1000, []],
      [1001, ['groupements']],
    ] as const) {
      expect(errorPaths(withValue(document, 'groupements', many(count))), `${count}`).toEqual(paths);
    }
  });
});

describe('readScenario on parameters', () => {
  const parameter = (id: string, value: unknown) =>
    errorPaths(withValue(document, `parametres.${id}`, value));

  // Their lower bound breaks another rule than their own.
  const tied = ['creditsMaximum', 'bonusExperienceCible', 'taillePlafond', 'appreciationMaximale'];

  test.each(parameterIds)('%s takes its default and its bounds, and refuses what is beyond', (id) => {
    const { defaultValue, bounds } = parameters[id];
    expect(parameter(id, defaultValue)).toEqual([]);
    expect(parameter(id, `-${'9'.repeat(59)}`)).toEqual([`parametres.${id}`]);
    if (tied.includes(id)) return;
    expect(parameter(id, bounds.min)).toEqual(bounds.minExclusive ? [`parametres.${id}`] : []);
  });

  test.each([
    ['tunnel', '0.999999999999999999999999999999999999999999999999', []],
    ['tunnel', '1', ['parametres.tunnel']],
    ['coefficientEcart', '1/3', []],
    ['coefficientEcart', '4/3', ['parametres.coefficientEcart']],
    ['coefficientEcart', `1.${'0'.repeat(57)}1`, ['parametres.coefficientEcart']],
    ['coefficientEcart', `0.${'3'.repeat(59)}`, ['parametres.coefficientEcart']],
    ['coefficientEcart', `0.${'3'.repeat(58)}`, []],
    ['seuilPatients', '10000/2', []],
    ['seuilPatients', '10001/2', ['parametres.seuilPatients']],
    ['plancherDegradation', '0.1', ['parametres.plancherDegradation']],
    ['plancherDegradation', '-1', []],
    ['poidsCarte', 0, ['parametres.poidsCarte']],
  ] as const)('%s = %s: errors at %j', (id, value, paths) => {
    expect(parameter(id, value)).toEqual(paths);
  });

  test.each([
    [{ creditsMinimum: 130000 }, []],
    [{ creditsMinimum: '130000.01' }, ['creditsMinimum']],
    [{ creditsMaximum: '29999' }, ['creditsMaximum']],
    [{ creditsMinimum: 5, creditsMaximum: 4 }, ['creditsMaximum']],
    [{ creditsMinimum: 'x', creditsMaximum: 4 }, ['creditsMinimum']],
    [{ creditsMinimum: 5, creditsMaximum: -4 }, ['creditsMaximum']],
    [{ bonusExperienceIntermediaire: 21 }, ['bonusExperienceIntermediaire']],
    [{ bonusExperienceCible: '10' }, []],
    [{ bonusExperienceCible: '9' }, ['bonusExperienceCible']],
    [{ taillePlancher: 50000 }, ['taillePlancher']],
    [{ taillePlancher: 49999 }, []],
    [{ taillePlafond: 5000 }, ['taillePlafond']],
    [{ taillePlafond: '5000.5' }, []],
  ])('ordered pairs, %j: errors at %j', (parametres, ids) => {
    expect(errorPaths(withValue(document, 'parametres', parametres))).toEqual(
      ids.map((id) => `parametres.${id}`),
    );
  });

  test('the appreciation is held to the parameter in force, and not checked when that one is refused', () => {
    const strict = withValue(document, 'parametres.appreciationMaximale', '1/20');
    expect(errorPaths(strict)).toEqual([`${CREDITS}.appreciation`]);
    expect(errorPaths(withValue(document, 'parametres.appreciationMaximale', '1/10'))).toEqual([]);
    const broken = withValue(strict, 'parametres.appreciationMaximale', '2');
    expect(errorPaths(broken)).toEqual(['parametres.appreciationMaximale']);
    expect(errorPaths(withValue(strict, 'parametres', 'x'))).toEqual(['parametres']);
  });
});

describe('readScenario on structure', () => {
  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype'])(
    '%s is an unknown key',
    (key) => {
      const text = exampleText('01-maison-de-sante.json').replace(
        '{',
        `{ "${key}": { "x": 1 }, "parametres": { "${key}": 1 },`,
      );
      expect(errorPathsOf(text)).toEqual([key, `parametres.${key}`].sort());
    },
  );

  test.each([
    [`${CREDITS}.montant`, '1', [`${CREDITS}.montant`]],
    [`${CREDITS}.mode`, 'autre', [`${CREDITS}.mode`]],
    [`${CREDITS}.mode`, undefined, [`${CREDITS}.mode`]],
    [`${CREDITS}.mode`, 'montant', [`${CREDITS}.appreciation`, `${CREDITS}.montant`, `${CREDITS}.patients`]],
    ['enveloppe', { mode: 'portefeuille', facteur: '1' }, ['enveloppe.facteur']],
    ['enveloppe', { facteur: '1', autre: 1 }, ['enveloppe.autre', 'enveloppe.mode']],
    [`${BASE}.qualite`, null, [`${BASE}.qualite`]],
    [`${QUALITE}`, undefined, [QUALITE]],
    [`${QUALITE}`, null, [QUALITE]],
    [`${QUALITE}.socles`, [], [`${QUALITE}.socles`]],
    [`${QUALITE}.mode`, 'indicateurs', [`${QUALITE}.score`, `${QUALITE}.socles`]],
    [`${GROUPEMENT}`, 3, [GROUPEMENT]],
    [`${GROUPEMENT}.premiereAnnee`, 'x', [`${GROUPEMENT}.premiereAnnee`]],
    [`${QUALITE}.maximum`, 0, [`${QUALITE}.maximum`]],
  ])('%s = %j: errors at %j', (path, value, paths) => {
    expect(errorPaths(withValue(document, path, value))).toEqual(paths);
  });

  test('a shifted first year is told at every year, each checked alone', () => {
    const paths = [0, 1, 2, 3, 4, 5].map((i) => `${GROUPEMENT}.annees[${i}].annee`);
    expect(errorPaths(withValue(document, `${GROUPEMENT}.premiereAnnee`, 2020))).toEqual(paths);
  });

  test('every repetition of a name is told, where it is repeated', () => {
    const named = (nom: string) => ({
      ...(exampleDocument() as { groupements: object[] }).groupements[0],
      nom,
    });
    const value = withValue(document, 'groupements', ['A', 'B', ' A', 'A\u00a0', 'b'].map(named));
    expect(errorPaths(value)).toEqual(['groupements[2].nom', 'groupements[3].nom']);
  });

  test.each([undefined, null, 3, 'x', true, [], [{}]])('%j is refused at the empty path', (value) => {
    expect(errorPaths(value)).toEqual(['']);
  });

  test('readScenario(anything) never throws', () => {
    fc.assert(fc.property(fc.anything(), (value) => !readScenario(value).ok));
    fc.assert(
      fc.property(fc.jsonValue(), (value) => readScenario(withValue(document, YEAR, value)) !== undefined),
    );
  });
});

describe('faultLine()', () => {
  const line = (path: string, value: unknown) =>
    erreurs(withValue(document, path, value))
      .map(faultLine)
      .join('\n');

  test('says the path, what was expected and what came', () => {
    expect(line(`${YEAR}.depenseReelle`, '-3')).toBe(
      `${YEAR}.depenseReelle : nombre strictement positif et d'au plus 1\u202f000\u202f000 attendu, « -3 » reçu`,
    );
    for (const nothing of [undefined, ''])
      expect(line(`${YEAR}.depenseReelle`, nothing)).toMatch(/ attendu.*, « rien » reçu$/);
    expect(line(`${YEAR}.annee`, undefined)).toBe(`${YEAR}.annee : année 2019 attendue, « rien » reçu`);
    expect(line(`${YEAR}.patients`, {})).toContain('« un objet » reçu');
    expect(line(`${GROUPEMENT}.annees`, [])).toContain('« une liste vide » reçu');
  });

  test('says nothing of a place where the whole document is at fault', () => {
    expect(erreurs(null).map(faultLine)).toEqual([expect.stringMatching(/^objet attendu/)]);
  });

  test('cuts long values, and lets no control character through', () => {
    expect(line(`${YEAR}.patients`, '9'.repeat(61))).toContain(`« ${'9'.repeat(60)}… » reçu`);
    expect(line(`${YEAR}.patients`, '\u001b[2J\n')).toContain('« \\u001b[2J\\u000a » reçu');
  });
});
