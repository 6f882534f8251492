import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parameterIds } from '../../../../src/cahier/ids.ts';
import { labelOf } from '../../../../src/scenario/compare/dossiers/causes.ts';
import { compareRules, rulesByTheme } from '../../../../src/scenario/compare/variants/variants.ts';
import type { Scenario } from '../../../../src/scenario/format/scenario.ts';
import { readRuleSet } from '../../../../src/scenario/format/schema/rule-set-schema.ts';
import { underRules } from '../../../../src/scenario/rules/rule-set.ts';
import { evaluate } from '../../../../src/scenario/run/evaluate.ts';
import { portfolios } from '../../arbitrary.ts';
import { exampleDocument } from '../../documents.ts';
import { example } from '../../examples.ts';
import { everythingChanged } from '../../modified.ts';
import { decimal, scenarioFrom } from '../../reading.ts';

const { scenario: portfolio } = example('05');

function under(scenario: Scenario, rules: object): Scenario {
  const set = readRuleSet({ format: 'ipep-regles/1', nom: 'Un jeu', ...rules });
  if (!set.ok) throw new Error(JSON.stringify(set.erreurs));
  const read = underRules(scenario, set.set);
  if (!read.ok) throw new Error(JSON.stringify(read.erreurs));
  return read.scenario;
}

const variant = (scenario: Scenario, rules: object) => {
  const [found] = compareRules(scenario, [{ nom: 'v', scenario: under(scenario, rules) }]).variantes;
  if (found === undefined) throw new Error('no variant');
  return found;
};

const effects = (scenario: Scenario, rules: object) =>
  new Map(variant(scenario, rules).attribution.map((each) => [each.cle, each]));

interface Expected {
  readonly avant: string;
  readonly apres: string;
  readonly difference: string;
  readonly attribution: Readonly<Record<string, string>>;
  readonly groupements: Readonly<Record<string, string>>;
}

const near = (found: string | undefined, expected: string): void => {
  const by = decimal(found ?? 'NaN')
    .minus(decimal(expected))
    .abs();
  const size = decimal(expected).abs();
  expect(
    by.lessThanOrEqualTo(size.lessThan(1) ? '1e-12' : size.times('1e-12')),
    `${found}, not ${expected}`,
  ).toBe(true);
};

describe('compareRules(scenario, variants)', () => {
  test.each(['ecart-moitie', 'plafond'])('comparaisons/regles-%s gives the expected figures', (name) => {
    const expected = exampleDocument(`comparaisons/05-${name}.expected.json`) as Expected;
    const set = readRuleSet(exampleDocument(`comparaisons/regles-${name}.json`));
    const read = set.ok ? underRules(portfolio, set.set) : set;
    if (!read.ok) throw new Error('not read');
    const { reference, variantes } = compareRules(portfolio, [{ nom: name, scenario: read.scenario }]);
    const [found] = variantes;
    near(reference.total, expected.avant);
    near(found?.total, expected.apres);
    near(found?.difference, expected.difference);
    expect(found?.attribution.map(({ cle }) => cle).sort()).toEqual(Object.keys(expected.attribution).sort());
    for (const { cle, effet } of found?.attribution ?? []) near(effet, expected.attribution[cle] ?? 'NaN');
    for (const { nom, difference } of found?.groupements ?? [])
      near(difference, expected.groupements[nom] ?? 'NaN');
  });

  test('a set replaces all parameters and options, and the envelope only if it gives one', () => {
    const changed = scenarioFrom({
      ...(exampleDocument('05-portefeuille-national.json') as object),
      ...everythingChanged,
      enveloppe: { mode: 'portefeuille' },
    });
    expect(evaluate(under(changed, {})).groupements).toEqual(evaluate(portfolio).groupements);
    expect(under(changed, {}).enveloppe).toEqual({ mode: 'portefeuille' });
    expect(under(changed, { enveloppe: { mode: 'facteur', facteur: '1' } }).enveloppe.mode).toBe('facteur');
  });

  test('tells the years of payment with the credits, and the factor of each results year', () => {
    const { reference } = compareRules(portfolio, []);
    const { groupements } = evaluate(portfolio);
    const credits2019 = groupements
      .filter((_, rank) => portfolio.groupements[rank]?.premiereAnnee === 2019)
      .reduce((sum, each) => sum.plus(each.creditsAmorcage), decimal('0'));
    expect(decimal(reference.annees['2019']).equals(credits2019)).toBe(true);
    const paid = Object.values(reference.annees).reduce((sum, each) => sum.plus(each), decimal('0'));
    expect(paid.equals(reference.total)).toBe(true);
    expect(reference.facteurs).toEqual(
      Object.fromEntries(
        groupements.flatMap(({ annees }) =>
          annees.map(({ annee, facteurEnveloppe }) => [annee, facteurEnveloppe]),
        ),
      ),
    );
  });

  test('under half a cent nobody gains nor loses', () => {
    const found = (facteur: string) => variant(portfolio, { enveloppe: { mode: 'facteur', facteur } });
    const alone = scenarioFrom({ ...(exampleDocument() as object) });
    const counts = (facteur: string) => {
      const { gagnants, perdants, inchanges } = variant(alone, { enveloppe: { mode: 'facteur', facteur } });
      return [gagnants, perdants, inchanges];
    };
    expect(counts('1')).toEqual([0, 0, 1]);
    expect(counts('0.99999999999')).toEqual([0, 0, 1]);
    expect(counts('0.5')).toEqual([0, 1, 0]);
    const { gagnants, perdants, inchanges } = found('1');
    expect(gagnants + perdants + inchanges).toBe(portfolio.groupements.length);
    expect(gagnants).toBeGreaterThan(0);
  });
});

describe('the attribution', () => {
  const rules = fc.record(
    {
      tunnel: fc.constantFrom('0.03', '0', '0.1'),
      coefficientEcart: fc.constantFrom('1/2', '0', '1'),
      plafondGroupement: fc.constantFrom('0.01', '0.05'),
      modulationMaximale: fc.constantFrom('0.3', '0'),
      quotePartQualite: fc.constantFrom('1/100', '0'),
    },
    { requiredKeys: [] },
  );

  test('sums exactly to the difference, and the differences of the groupements do too', () => {
    fc.assert(
      fc.property(
        portfolios,
        rules,
        fc.constantFrom('annuelle', 'triennale'),
        (document, parametres, evolution) => {
          const found = variant(scenarioFrom(document), { parametres, options: { evolution } });
          const sum = (texts: readonly string[]) => texts.reduce((all, each) => all.plus(each), decimal('0'));
          const { difference } = found;
          if (found.attribution.length > 0)
            expect(sum(found.attribution.map(({ effet }) => effet)).equals(difference)).toBe(true);
          expect(sum(found.groupements.map((each) => each.difference)).equals(difference)).toBe(true);
        },
      ),
      { numRuns: 25 },
    );
  });

  test('does not depend on the order in which rules are written', () => {
    const parametres = { tunnel: '0.03', plafondGroupement: '0.01', quotePartQualite: '1/100' };
    const reversed = Object.fromEntries(Object.entries(parametres).reverse());
    expect(variant(portfolio, { parametres: reversed })).toEqual(variant(portfolio, { parametres }));
  });

  test('a rule that does nothing gets 0, first, last and on the mean', () => {
    const found = effects(portfolio, { parametres: { tunnel: '0.03', seuilPatients: '4000' } });
    expect(found.get('seuilPatients')).toEqual({ cle: 'seuilPatients', effet: '0', seul: '0', dernier: '0' });
    expect(found.get('tunnel')?.effet).not.toBe('0');
  });

  test('two rules that do the same get the same', () => {
    // Without quality, modulation nor cap, sharing by half and a factor of one half both halve all that is paid.
    const free = scenarioFrom({
      ...(exampleDocument() as object),
      parametres: { quotePartQualite: '0', plafondGroupement: '1', creditsMinimum: '0', creditsMaximum: '0' },
    });
    const parametres = { ...free.parametres, coefficientPartage: '1/4' };
    const found = effects(free, { parametres, enveloppe: { mode: 'facteur', facteur: '1/2' } });
    const [share, factor] = [found.get('coefficientPartage'), found.get('enveloppe')];
    expect([share?.seul, share?.dernier]).toEqual([factor?.seul, factor?.dernier]);
    expect([share?.seul, share?.effet]).not.toContain('0');
    // Half of an odd twentieth decimal: one of the two has what is left, so that they sum to the difference.
    const by = decimal(share?.effet).minus(decimal(factor?.effet)).abs();
    expect(by.lessThanOrEqualTo('1e-20')).toBe(true);
  });

  test('one rule alone explains all: effet, seul and dernier are the difference', () => {
    const found = variant(portfolio, { parametres: { tunnel: '0' } });
    expect(found.attribution).toEqual([
      { cle: 'tunnel', effet: found.difference, seul: found.difference, dernier: found.difference },
    ]);
  });

  test('a parameter is one key, whatever years it is given for', () => {
    const parametresParAnnee = {
      '2021': { tunnel: '0.03' },
      '2022': { tunnel: '0.02', plafondNational: '0.02' },
    };
    expect([...effects(portfolio, { parametresParAnnee }).keys()].sort()).toEqual([
      'plafondNational',
      'tunnel',
    ]);
  });

  test('rules that only change together are one key', () => {
    const parametres = { creditsMinimum: '140000', creditsMaximum: '150000', tunnel: '0.03' };
    expect([...effects(portfolio, { parametres }).keys()].sort()).toEqual([
      'creditsMinimum+creditsMaximum',
      'tunnel',
    ]);
  });

  test('from twelve changed rules on, keys are the themes', () => {
    const some = (count: number) => ({
      parametres: Object.fromEntries(
        parameterIds
          .filter((id) => !/^(credits|taille|bonus|appreciation)/.test(id))
          .slice(0, count)
          .map((id) => [id, everythingChanged.parametres[id]]),
      ),
    });
    const named = (rules: object) => ({ nom: 'v', scenario: under(portfolio, rules) });
    expect(rulesByTheme(portfolio, named(some(5)))).toBe(0);
    expect([...effects(portfolio, some(5)).keys()]).not.toContain('Qualité');
    expect(rulesByTheme(portfolio, named(some(12)))).toBe(12);
    const found = variant(portfolio, some(12));
    expect(found.attribution.map(({ cle }) => cle).sort()).toEqual([
      'Dépenses',
      'Partage des économies',
      'Plafonds',
      'Qualité',
      'Éligibilité',
    ]);
    for (const { cle } of found.attribution) expect(labelOf(cle)).toBe(cle);
    const sum = found.attribution.reduce((all, { effet }) => all.plus(effet), decimal('0'));
    expect(sum.equals(found.difference)).toBe(true);
  });
});

describe('readRuleSet(document)', () => {
  const refused = (document: unknown): string[] => {
    const read = readRuleSet(document);
    return read.ok ? [] : read.erreurs.map(({ path, code }) => `${path} ${code}`);
  };
  const set = { format: 'ipep-regles/1', nom: 'Un jeu' };

  test('fills in the cahier’s options, and leaves the envelope to the scenario', () => {
    expect(readRuleSet(set)).toEqual({
      ok: true,
      set: { ...set, parametres: {}, options: { recuperation: 'excedent', evolution: 'annuelle' } },
    });
  });

  test('tells every error at its path, with the bounds of a scenario', () => {
    expect(refused({})).toEqual(['format word', 'nom name']);
    expect(
      refused({
        ...set,
        nom: ' ',
        groupements: [],
        parametres: { tunnel: '1', inconnu: '1' },
        parametresParAnnee: { '2021': { creditsForfait: '1' }, hier: {} },
        options: { evolution: 'biennale', autre: '' },
        enveloppe: { mode: 'portefeuille', facteur: '1' },
      }).sort(),
    ).toEqual([
      'enveloppe.facteur other-mode',
      'groupements unknown-key',
      'nom name',
      'options.autre unknown-key',
      'options.evolution word',
      'parametres.inconnu unknown-key',
      'parametres.tunnel number',
      'parametresParAnnee.2021.creditsForfait no-year',
      'parametresParAnnee.hier number',
    ]);
  });

  test('underRules(scenario, set) refuses a figure of the scenario that is out of the set’s bounds, at its path', () => {
    const read = readRuleSet({ ...set, parametres: { appreciationMaximale: '0.05' } });
    const applied = read.ok ? underRules(portfolio, read.set) : read;
    expect(applied.ok ? [] : applied.erreurs.map(({ path }) => path)).toEqual([
      'groupements[0].credits.appreciation',
      'groupements[2].credits.appreciation',
    ]);
  });
});
