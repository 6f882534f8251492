import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parameterIds } from '../../../src/cahier/ids.ts';
import { digestOf } from '../../../src/scenario/rules/digest.ts';
import { savedRules, statedRules } from '../../../src/scenario/rules/identity.ts';
import { exampleDocument } from '../documents.ts';
import { examples } from '../examples.ts';
import { scenarioFrom } from '../reading.ts';
import { constant, today, withDefaults } from './altered.ts';

const manifest = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
const document = exampleDocument() as object;
const stated = (more: object) => statedRules(scenarioFrom({ ...document, ...more }));

describe('statedRules(scenario)', () => {
  test('says the edition, the version of the package, the digest, and nothing modified', () => {
    const empreinte = digestOf(today);
    expect(stated({})).toEqual({ cahier: '2019', version: manifest.version, empreinte, modifies: [] });
    expect(Object.keys(stated({}))).toEqual(['cahier', 'version', 'empreinte', 'modifies']);
  });

  test('a value that is written otherwise and is equal is not modified', () => {
    const parametres = {
      tunnel: '0.050',
      coefficientEcart: '2/6',
      coefficientPartage: '1/2',
      creditsForfait: '650000/6',
    };
    expect(stated({ parametres }).modifies).toEqual([]);
    expect(stated({ options: { recuperation: 'excedent' } }).modifies).toEqual([]);
    expect(stated({ enveloppe: { mode: 'facteur', facteur: '3/3' } }).modifies).toEqual([]);
    expect(stated({ enveloppe: { mode: 'portefeuille' } }).modifies).toEqual([]);
  });

  test('modifies has the ids in the order of the reference, whatever that of the document, then the options', () => {
    const parametres = {
      taillePlancher: '4000',
      taillePlafond: '40000',
      quotePartQualite: '1/200',
      tunnel: '0.04',
    };
    const others = { enveloppe: { mode: 'facteur', facteur: '0.5' }, options: { recuperation: 'solde' } };
    expect(stated({ parametres, ...others }).modifies).toEqual([
      'tunnel',
      'quotePartQualite',
      'taillePlafond',
      'taillePlancher',
      'options.recuperation',
      'enveloppe',
    ]);
  });

  test('under another edition, the digest is its own, and what it starts from is not modified', () => {
    const edition = withDefaults({ tunnel: '0.04' });
    const scenario = scenarioFrom({ ...document, parametres: { tunnel: '0.04' } });
    expect(statedRules({ ...scenario, edition })).toMatchObject({
      empreinte: digestOf(edition),
      modifies: [],
    });
    expect(statedRules(scenario).modifies).toEqual(['tunnel']);
    expect(statedRules({ ...scenario, edition: constant('gains', '0') }).empreinte).not.toBe(digestOf(today));
  });
});

describe('savedRules(scenario)', () => {
  test.each(examples)(
    'of $name: every parameter in force, and a document that carries it is the same scenario',
    ({ scenario }) => {
      const { valeurs = {}, ...rest } = savedRules(scenario);
      expect(rest).toEqual(statedRules(scenario));
      expect(Object.keys(valeurs)).toEqual([...parameterIds]);
      for (const id of parameterIds)
        expect(valeurs[id], id).toBe(scenario.parametres[id] ?? today.parameters[id].defaultValue);
    },
  );

  test('of what is typed: canonical, and without what is no number', () => {
    const { valeurs } = savedRules({
      parametres: { tunnel: 'abc', coefficientEcart: '2/4', plafondNational: 0.5 },
    });
    expect(valeurs).toMatchObject({ coefficientEcart: '1/2', plafondNational: '0.5' });
    expect(valeurs).not.toHaveProperty('tunnel');
  });
});
