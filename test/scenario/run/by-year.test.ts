import { describe, expect, test } from 'vitest';
import { withCahierRules } from '../../../src/scenario/edit/cahier-rules.ts';
import { decodeLink, encodeLink } from '../../../src/scenario/format/link.ts';
import type { DocumentScenario } from '../../../src/scenario/format/scenario-document.ts';
import { readScenario } from '../../../src/scenario/format/schema/scenario-schema.ts';
import { changeYears, givenValue } from '../../../src/scenario/format/values-in-force.ts';
import { savedRules, statedRules } from '../../../src/scenario/rules/identity.ts';
import { evaluate } from '../../../src/scenario/run/evaluate.ts';
import { explain } from '../../../src/scenario/run/explain.ts';
import { modifies } from '../../../src/scenario/run/modified-values.ts';
import { exampleDocument } from '../documents.ts';
import { example } from '../examples.ts';
import { scenarioFrom } from '../reading.ts';

const nbsp = '\u00a0';
const { scenario } = example('14');
const name = scenario.groupements[0]?.nom ?? '';

describe('givenValue(scenario, id, year)', () => {
  const given = {
    parametres: { tunnel: '0.04' },
    parametresParAnnee: {
      '2021': { tunnel: '0.03', coefficientEcart: '1/2' },
      '2023': { coefficientEcart: '1/4' },
    },
  };

  test('is the last one given up to that year: another parameter of a later year ends nothing', () => {
    const over = (id: 'tunnel' | 'coefficientEcart') =>
      [2019, 2020, 2021, 2022, 2023, 2104].map((year) => givenValue(given, id, year));
    expect(over('tunnel')).toEqual(['0.04', '0.04', '0.03', '0.03', '0.03', '0.03']);
    expect(over('coefficientEcart')).toEqual([undefined, undefined, '1/2', '1/2', '1/4', '1/4']);
  });

  test('changeYears(byYear) has the years in order, of all or of one parameter', () => {
    expect(changeYears(given.parametresParAnnee)).toEqual([2021, 2023]);
    expect(changeYears(given.parametresParAnnee, 'tunnel')).toEqual([2021]);
    expect(changeYears(undefined)).toEqual([]);
  });
});

describe('parametresParAnnee', () => {
  const document = exampleDocument() as object;
  const read = (parametresParAnnee: object, more: object = {}) =>
    readScenario({ ...document, ...more, parametresParAnnee });
  const refused = (...given: Parameters<typeof read>): string[] => {
    const lu = read(...given);
    return lu.ok ? [] : lu.erreurs.map(({ path, code }) => `${path} ${code}`);
  };

  test('a year before all results holds as the value for all years does', () => {
    const all = { ...document, parametres: { tunnel: '0.02' } };
    const since = { ...document, parametresParAnnee: { '2015': { tunnel: '0.02' } } };
    expect(evaluate(scenarioFrom(since)).groupements).toEqual(evaluate(scenarioFrom(all)).groupements);
  });

  test('a year after all results changes nothing', () => {
    const late = { ...document, parametresParAnnee: { '2104': { tunnel: '0.5' } } };
    expect(evaluate(scenarioFrom(late)).groupements).toEqual(evaluate(scenarioFrom(document)).groupements);
  });

  test('keys are years from 2015 to 2104, written as such', () => {
    expect(refused({ '2015': {}, '2104': { tunnel: '0.1' } })).toEqual([]);
    expect(refused({ '2014': {}, '2105': {}, '02021': {}, '2021.0': {}, '': {} })).toEqual([
      'parametresParAnnee. number',
      'parametresParAnnee.02021 number',
      'parametresParAnnee.2014 number',
      'parametresParAnnee.2021.0 number',
      'parametresParAnnee.2105 number',
    ]);
    expect(refused([] as unknown as object)).toEqual(['parametresParAnnee object']);
    expect(refused({ '2021': '0.1' })).toEqual(['parametresParAnnee.2021 object']);
  });

  test('seuilPatients and the seven of the credits have no year', () => {
    const given = {
      seuilPatients: '4000',
      creditsForfait: '1',
      creditsMinimum: '1',
      creditsMaximum: '1',
      partTailleMinimale: '1',
      appreciationMaximale: '0.1',
      taillePlafond: '50000',
      taillePlancher: '5000',
    };
    const lu = read({ '2021': given });
    const codes = lu.ok ? [] : lu.erreurs.map(({ path, code }) => [path.split('.').at(-1), code]);
    expect(
      codes
        .filter(([, code]) => code === 'no-year')
        .map(([id]) => id)
        .sort(),
    ).toEqual(Object.keys(given).sort());
  });

  test('order is held against the values in force that year, whichever year gave them', () => {
    const [low, high] = ['bonusExperienceIntermediaire', 'bonusExperienceCible'] as const;
    expect(refused({ '2020': { [high]: '40' }, '2022': { [low]: '30' } })).toEqual([]);
    expect(refused({ '2020': { [low]: '30' } })).toEqual([`parametresParAnnee.2020.${low} order`]);
    expect(refused({ '2020': { [low]: '15' }, '2022': { [high]: '12' } })).toEqual([
      `parametresParAnnee.2022.${high} order`,
    ]);
    expect(refused({ '2022': { [low]: '15' } }, { parametres: { [high]: '12' } })).toEqual([
      `parametresParAnnee.2022.${low} order`,
    ]);
  });

  test('goes through a link and back', () => {
    const payload = { scenario: exampleDocument('14-parametres-par-annee.json') };
    expect(decodeLink(encodeLink(payload))).toEqual({ kind: 'payload', payload });
  });
});

describe('what is modified', () => {
  test('is said over the years, once for all; a rule of a year is told the value of that year', () => {
    expect(modifies(scenario).map(({ id, valeur }) => [id, valeur])).toEqual([
      ['tunnel', `5${nbsp}%, puis 3${nbsp}% à partir de 2021`],
      ['coefficientEcart', '1/4, puis 1/2 à partir de 2021, puis 2/3 à partir de 2023'],
      ['plafondNational', `1${nbsp}%, puis 0,8${nbsp}% à partir de 2023`],
    ]);
    const marks = (annee: number) =>
      explain(scenario, name, annee)
        .etapes.filter(({ id }) => id === 'ecart' || id === 'montantParPatient' || id === 'facteurEnveloppe')
        .map(({ id, modifies: own = [] }) => [id, own.map(({ valeur }) => valeur)]);
    expect(marks(2020)).toEqual([
      ['ecart', []],
      ['montantParPatient', ['1/4']],
      ['facteurEnveloppe', []],
    ]);
    expect(marks(2023)).toEqual([
      ['ecart', [`3${nbsp}%`]],
      ['montantParPatient', ['2/3']],
      ['facteurEnveloppe', [`0,8${nbsp}%`]],
    ]);
  });

  test('results and saved files name the ids; a value that comes back to the cahier’s is still told', () => {
    const ids = ['tunnel', 'coefficientEcart', 'plafondNational'];
    expect(statedRules(scenario).modifies).toEqual(ids);
    expect(savedRules(scenario).valeurs).toMatchObject({ coefficientEcart: '1/4', tunnel: '0.05' });
    const back = { parametres: { tunnel: '0.03' }, parametresParAnnee: { '2021': { tunnel: '0.05' } } };
    expect(modifies(back).map(({ valeur }) => valeur)).toEqual([
      `3${nbsp}%, puis 5${nbsp}% à partir de 2021`,
    ]);
    expect(modifies({ parametresParAnnee: { '2021': { tunnel: '0.05' } } })).toEqual([]);
  });

  test('withCahierRules(scenario) takes it all back', () => {
    expect(
      modifies(withCahierRules(exampleDocument('14-parametres-par-annee.json') as DocumentScenario)),
    ).toEqual([]);
    expect(
      modifies(withCahierRules(exampleDocument('15-evolution-triennale.json') as DocumentScenario)),
    ).toEqual([]);
  });
});

describe('the option triennale', () => {
  const { scenario: trend } = example('15');

  test('explains the trend of three years, shorter at the start, and says H18 in the place of the yearly one', () => {
    const told = (annee: number) =>
      explain(trend, name, annee)
        .etapes.filter(({ shownRule }) => shownRule === 'evolution')
        .map(({ id, calcul, hypotheses, modifies: own = [] }) => [
          id,
          calcul,
          hypotheses,
          own.map((each) => each.id),
        ]);
    expect(told(2019).map(([id]) => id)).toEqual(['depenseAttendueTendance', 'anneesTendance', 'evolution']);
    expect(told(2023).at(-1)).toMatchInlineSnapshot(`
      [
        "evolution",
        "(2 573,44 − 2 490,00) ÷ 3",
        [
          "H18",
        ],
        [
          "options.evolution",
        ],
      ]
    `);
    const yearly = explain(
      { ...trend, options: { ...trend.options, evolution: 'annuelle' } },
      name,
      2023,
    ).etapes;
    const evolution = yearly.find(({ id }) => id === 'evolution');
    expect([evolution?.hypotheses, evolution?.modifies]).toEqual([[], undefined]);
    expect(yearly.some(({ id }) => id === 'anneesTendance')).toBe(false);
  });

  test('is the yearly difference in the first results year', () => {
    const first = (evolution: 'annuelle' | 'triennale') =>
      evaluate({ ...trend, options: { ...trend.options, evolution } }).groupements.map(
        ({ annees }) => annees[0]?.evolution,
      );
    expect(first('triennale')).toEqual(first('annuelle'));
  });
});
