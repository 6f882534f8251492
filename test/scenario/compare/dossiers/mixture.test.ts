import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { causesOf } from '../../../../src/scenario/compare/dossiers/causes.ts';
import { matchedGroupements } from '../../../../src/scenario/compare/dossiers/matched-groupements.ts';
import { mixture } from '../../../../src/scenario/compare/dossiers/mixture.ts';
import type { Scenario } from '../../../../src/scenario/format/scenario.ts';
import { readScenario } from '../../../../src/scenario/format/schema/scenario-schema.ts';
import { documents } from '../../arbitrary.ts';
import { errorPaths, exampleDocument, withValue } from '../../documents.ts';
import { scenarioFrom } from '../../reading.ts';

/** The document of a scenario: all but what it is computed by. */
const documentOf = ({ edition: _, ...document }: Scenario): unknown => document;

function comparedOf(avant: unknown, apres: unknown) {
  const [one, other] = [scenarioFrom(avant), scenarioFrom(apres)];
  return { avant: one, apres: other, matches: matchedGroupements(one, other) };
}

/** What is wrong in some mixtures of two documents, by causes: of those named by bits, or of all. */
function faultsOfMixtures(avant: unknown, apres: unknown, some?: readonly number[]): string[] {
  const compared = comparedOf(avant, apres);
  const causes = causesOf(compared);
  const sets = some ?? Array.from({ length: 2 ** causes.length }, (_, entered) => entered);
  return sets.flatMap((entered) => {
    const changed = new Set(causes.flatMap(({ keys }, rank) => (entered & (2 ** rank) ? keys : [])));
    return errorPaths(documentOf(mixture(compared, (key) => (changed.has(key) ? 'apres' : 'avant'))));
  });
}

const masks = fc.array(fc.integer({ min: 0, max: 4095 }), { minLength: 8, maxLength: 8 });

describe('mixture', () => {
  test('all of one side is that side, but for the order of its groupements', () => {
    const [avant, apres] = [exampleDocument(), exampleDocument('05-portefeuille-national.json')];
    const compared = comparedOf(avant, apres);
    expect(mixture(compared, () => 'avant')).toMatchObject({ groupements: compared.avant.groupements });
    const { groupements, parametres, enveloppe } = mixture(compared, () => 'apres');
    const byName = (all: Scenario['groupements']) => all.toSorted((a, b) => (a.nom < b.nom ? -1 : 1));
    expect(byName(groupements)).toEqual(byName(compared.apres.groupements));
    expect([parametres, enveloppe]).toEqual([compared.apres.parametres, compared.apres.enveloppe]);
  });

  test('a score above the maximum of the other side goes with its own maximum', () => {
    const path = 'groupements[0].annees[2].qualite';
    const lower = withValue(exampleDocument(), path, { mode: 'score', score: '20', maximum: '30' });
    expect(faultsOfMixtures(exampleDocument(), lower)).toEqual([]);
  });

  test('bounds that cross, and an appreciation that one side alone allows, are never apart', () => {
    const document = ['parametres.creditsMinimum', 'parametres.creditsMaximum'].reduce<unknown>(
      (rest, path) => withValue(rest, path, '150000'),
      withValue(exampleDocument(), 'groupements[0].credits.appreciation', '0.3'),
    );
    const wide = withValue(document, 'parametres.appreciationMaximale', '0.3');
    expect(faultsOfMixtures(exampleDocument(), wide)).toEqual([]);
    expect(faultsOfMixtures(wide, exampleDocument())).toEqual([]);
  });

  test('of any two documents, every mixture is valid', () => {
    fc.assert(
      fc.property(documents, documents, masks, (one, other, some) => {
        fc.pre(readScenario(one).ok && readScenario(other).ok);
        expect(faultsOfMixtures(one, other, some)).toEqual([]);
      }),
    );
  });
});
