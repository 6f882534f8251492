import { describe, expect, test } from 'vitest';
import { Exact } from '../../../src/formula/read/exact.ts';
import { compareRules } from '../../../src/scenario/compare/variants/variants.ts';
import { inventedPortfolio } from '../../../src/scenario/examples/invented-portfolio.ts';
import { readRuleSet } from '../../../src/scenario/format/schema/rule-set-schema.ts';
import { readScenario } from '../../../src/scenario/format/schema/scenario-schema.ts';
import {
  piecesOfReform,
  type ReformQuestion,
  type TypedRuleSet,
} from '../../../src/scenario/reform/question.ts';
import { doSet, putReformTogether, reformStudy } from '../../../src/scenario/reform/study.ts';
import { doWhy, planWhy, putWhyTogether, why } from '../../../src/scenario/reform/why.ts';
import { underRules } from '../../../src/scenario/rules/rule-set.ts';

const set = (nom: string, rules: Omit<TypedRuleSet, 'format' | 'nom'>): TypedRuleSet => ({
  format: 'ipep-regles/1',
  nom,
  ...rules,
});

const document = inventedPortfolio({ groupements: 6, seed: 3 });
const question: ReformQuestion = {
  document,
  sets: [
    set('Étroit', { parametres: { tunnel: '0.02' } }),
    set('Trois règles', {
      parametres: { coefficientEcart: '1/2', plafondGroupement: '0.005' },
      parametresParAnnee: { 2022: { coefficientPartage: '0.7' } },
      options: { evolution: 'triennale' },
    }),
    set('Rien', {}),
  ],
};

/** What `ipep comparer --regles` prints of the same. */
function printed() {
  const read = readScenario(document);
  if (!read.ok) throw new Error('an invented portfolio is a scenario');
  return compareRules(
    read.scenario,
    question.sets.map((typed) => {
      const lu = readRuleSet(typed);
      const under = lu.ok ? underRules(read.scenario, lu.set) : undefined;
      if (!under?.ok) throw new Error(`refused: ${typed.nom}`);
      return { nom: typed.nom, scenario: under.scenario };
    }),
  );
}

describe('reformStudy', () => {
  const study = reformStudy(question);
  if (!study.ok) throw new Error(JSON.stringify(study));

  test('gives what the command line prints, set by set', () => {
    const { reference, variantes } = printed();
    expect(study.reference).toMatchObject(reference);
    expect(study.sets).toHaveLength(3);
    for (const [rank, { attribution: _, ...variante }] of variantes.entries())
      expect(study.sets[rank]).toMatchObject(variante);
  });

  test('gives the same bytes whoever does its pieces, in whatever order', () => {
    const ranks = piecesOfReform(question);
    const backwards = [...ranks].reverse().map((rank) => doSet(question, rank));
    expect(JSON.stringify(putReformTogether(question, backwards.reverse()))).toBe(JSON.stringify(study));
  });

  test('says of whom the cap takes something, year by year', () => {
    const capped = (plafonnes: Readonly<Record<string, readonly number[]>>) =>
      Object.values(plafonnes).flat();
    expect(capped(study.sets[1]?.plafonnes ?? {}).length).toBeGreaterThan(
      capped(study.reference.plafonnes).length,
    );
    const none = reformStudy({
      document,
      sets: [set('Sans plafond', { parametres: { plafondGroupement: '1' } })],
    });
    expect(none.ok && capped(none.sets[0]?.plafonnes ?? { 2019: [0] })).toEqual([]);
  });

  test('computes the cahier whatever rules the portfolio has of its own', () => {
    const own = reformStudy({ ...question, document: { ...document, parametres: { tunnel: '0' } } });
    expect(own.ok && own.reference).toEqual(study.reference);
    expect(own.ok && own.ownRules.map(({ id }) => id)).toEqual(['tunnel']);
    expect(study.ownRules).toEqual([]);
    expect(study.sets[0]?.modifies.map(({ id, valeur }) => [id, valeur])).toEqual([['tunnel', '2\u00a0%']]);
  });

  test('tells every error at its place, and computes nothing', () => {
    const [first] = document.groupements;
    const wrong = reformStudy({
      document: { ...document, groupements: [{ ...first, premiereAnnee: 'jamais' }] },
      sets: [
        set('A', {
          parametres: { tunnel: '2', inconnu: '1' },
          parametresParAnnee: { 1999: { tunnel: '0.1' } },
        }),
        set('A', { options: { evolution: 'quinquennale' } }),
        set('Cahier', {}),
      ],
    });
    if (wrong.ok) throw new Error('wrong values are refused');
    const paths = (faults: readonly { readonly path: string }[]) => faults.map(({ path }) => path).sort();
    expect(paths(wrong.portfolio)).toContain('groupements[0].premiereAnnee');
    expect(wrong.sets.map(paths)).toEqual([
      ['parametres.inconnu', 'parametres.tunnel', 'parametresParAnnee.1999'],
      ['nom', 'options.evolution'],
      ['nom'],
    ]);
  });

  test('tells what of the portfolio a set does not take', () => {
    const refused = reformStudy({
      document: {
        ...document,
        groupements: document.groupements.map((each) => ({
          ...each,
          credits: { mode: 'calcul', patients: 6000, appreciation: '0.2' },
        })),
      },
      sets: [set('Sévère', { parametres: { appreciationMaximale: '0.1' } })],
    });
    expect(refused.ok).toBe(false);
    expect(!refused.ok && refused.sets[0]?.[0]?.path).toBe('groupements[0].credits.appreciation');
  });
});

describe('why', () => {
  const sum = (effects: readonly { readonly effet: string }[]): string =>
    Exact.sum(0, ...effects.map(({ effet }) => effet)).toFixed();

  test('gives what the command line prints, and sums exactly, for all and for each groupement', () => {
    const study = reformStudy(question);
    for (const [rank, { attribution }] of printed().variantes.entries()) {
      const told = why({ ...question, rank, groupement: 0 });
      expect(told?.together).toMatchObject(attribution);
      for (const [place, effects] of Object.entries(told?.groupements ?? {})) {
        const own = study.ok ? study.sets[rank]?.groupements[Number(place)] : undefined;
        expect(sum(effects)).toBe(new Exact(own?.difference ?? 'x').toFixed());
      }
      expect(Object.keys(told?.groupements ?? {})).toHaveLength(6);
    }
  });

  test('gives the same bytes whoever does its pieces', () => {
    const asked = { ...question, rank: 1, groupement: 0 };
    const plan = planWhy(asked);
    if (plan === undefined) throw new Error('the set is valid');
    // As many pieces as an attribution of more rules has.
    const pieces = [0, 4, 8, 12].map((from) => ({ from, to: from + 4, ranks: plan.pieces[0]?.ranks ?? [] }));
    const backwards = [...pieces].reverse().map((piece) => doWhy(asked, piece));
    expect(JSON.stringify(putWhyTogether({ ...plan, pieces }, backwards.reverse()))).toBe(
      JSON.stringify(why(asked)),
    );
  });

  test('tells twelve rules and more by theme, and says how many there are', () => {
    const parametres = {
      tunnel: '0.03',
      coefficientEcart: '1/2',
      coefficientPartage: '0.6',
      plafondGroupement: '0.01',
      plafondNational: '0.02',
      modulationMaximale: '0.1',
      bonusExperienceCible: '30',
      poidsSoclesSeuls: '90',
      poidsCarte: '10',
      quotePartQualite: '0.004',
      creditsMinimum: '20000',
      partTailleMinimale: '0.4',
    };
    const told = why({ document, sets: [set('Tout', { parametres })], rank: 0, groupement: 0 });
    expect(told?.byTheme).toBe(12);
    expect(told?.together.map(({ cle }) => cle).sort()).toEqual([
      "Crédits d'amorçage",
      'Dépenses',
      'Partage des économies',
      'Plafonds',
      'Qualité',
    ]);
    // A score that is given has no weight and no bonus to change: the quota of quality alone does something.
    expect(
      why({
        document,
        sets: [set('Bonus', { parametres: { bonusExperienceCible: '30' } })],
        rank: 0,
        groupement: 0,
      })?.together,
    ).toMatchObject([{ cle: 'bonusExperienceCible', effet: '0', seul: '0', dernier: '0' }]);
  });

  test('keeps the amounts of one groupement where all would be too many', () => {
    const large = inventedPortfolio({ groupements: 1000, seed: 1 });
    const eight = set('Six', {
      parametres: {
        tunnel: '0.03',
        coefficientEcart: '1/2',
        coefficientPartage: '0.6',
        plafondGroupement: '0.01',
        plafondNational: '0.02',
        modulationMaximale: '0.1',
      },
    });
    const plan = planWhy({ document: large, sets: [eight], rank: 0, groupement: 7 });
    expect(plan?.pieces).toHaveLength(16);
    expect(plan?.pieces.every(({ ranks }) => ranks.length === 1 && ranks[0] === 7)).toBe(true);
    expect(plan?.pieces.flatMap(({ from, to }) => [from, to])).toEqual(
      Array.from({ length: 16 }, (_, place) => [4 * place, 4 * place + 4]).flat(),
    );
  });

  test('is undefined of a question that is refused', () => {
    expect(planWhy({ document: {}, sets: [], rank: 0, groupement: 0 })).toBeUndefined();
  });
});
