import { describe, expect, test } from 'vitest';
import { edition, ruleOf } from '../../../src/cahier/edition.ts';
import { indicatorInputs } from '../../../src/cahier/edition-2019/indicator-inputs.ts';
import { inputs } from '../../../src/cahier/edition-2019/inputs.ts';
import { parameters } from '../../../src/cahier/edition-2019/parameters/all-parameters.ts';
import { rules } from '../../../src/cahier/edition-2019/rules/all-rules.ts';
import { citations } from '../../../src/cahier/text/citations/all-citations.ts';
import { hypotheses } from '../../../src/cahier/text/hypotheses/all-hypotheses.ts';
import { statuses } from '../../../src/cahier/text/provenance.ts';
import {
  type Cases,
  graph,
  levelOf,
  type Max,
  type Min,
  type Node,
  operands,
  type Rule,
} from '../../../src/formula/node.ts';
import { exactEngine } from '../../../src/scenario/run/engine.ts';
import { evaluate } from '../../../src/scenario/run/evaluate.ts';
import { timeline } from '../../../src/scenario/run/timeline.ts';
import { examples } from '../../scenario/examples.ts';

const nodes = graph(Object.values(rules));
const named = nodes.filter((node): node is Rule => node.kind === 'rule');

describe('the registry', () => {
  test('holds every rule under its own id, and nothing else', () => {
    for (const [id, rule] of Object.entries(rules)) {
      expect(rule.id).toBe(id);
      expect(rule.role, id).toBe('rule');
    }
    const met = named.filter(({ role }) => role === 'rule').map(({ id }) => id);
    expect(met.sort()).toEqual(Object.keys(rules).sort());
  });

  test('no two rules, steps, inputs or parameters share an id', () => {
    const ids = nodes.flatMap((node) =>
      'id' in node ? [`${node.kind === 'parameter' ? 'parameter ' : ''}${node.id}`] : [],
    );
    expect(ids.filter((id, rank) => ids.indexOf(id) !== rank)).toEqual([]);
  });

  test('has a rule for every field of the results but the year and the name, and two more: a note and a bonus', () => {
    const [groupement] = evaluate((examples[0] as (typeof examples)[number]).scenario).groupements;
    const fields = [...Object.keys(groupement ?? {}), ...Object.keys(groupement?.annees[0] ?? {})];
    const computed = fields.filter((field) => !['nom', 'annees', 'annee'].includes(field));
    expect([...computed, 'bonusExperience', 'noteIndicateur'].sort()).toEqual(Object.keys(rules).sort());
  });

  test('ruleOf(edition, id) gives a rule, and throws on an unknown id with the ids that there are', () => {
    expect(ruleOf(edition('2019'), 'gains')).toBe(rules.gains);
    expect(() => ruleOf(edition('2019'), 'gain')).toThrow(/unknown rule "gain".*gains/);
    expect(() => ruleOf(edition('2019'), 'toString')).toThrow(RangeError);
  });

  test('every input is read by a rule, of rows and of indicators, but the one of what pages show beside', () => {
    const read = new Set(nodes.flatMap((node) => (node.kind === 'input' ? [node.id] : [])));
    const all = [...Object.keys(inputs), ...Object.keys(indicatorInputs)];
    expect(all.filter((id) => !read.has(id))).toEqual(['patientsPrecedents']);
    expect([...read].filter((id) => !all.includes(id))).toEqual([]);
  });

  test('every parameter is read by a rule, but the bound of the appreciation and the notice of eligibility', () => {
    const read = new Set(nodes.flatMap((node) => (node.kind === 'parameter' ? [node.id] : [])));
    expect(
      Object.keys(parameters)
        .filter((id) => !read.has(id))
        .sort(),
    ).toEqual(['appreciationMaximale', 'seuilPatients']);
  });
});

describe('origins', () => {
  test.each(named.map((rule) => [rule.id, rule] as const))(
    '%s names quotations, hypotheses and a status that exist',
    (_, rule) => {
      const { origin } = rule;
      expect(Object.keys(statuses)).toContain(origin.status);
      expect(origin.section).toMatch(/^(partie|parties|annexe) \d/);
      expect(origin.citations.length).toBeGreaterThan(0);
      for (const id of origin.citations) expect(Object.keys(citations)).toContain(id);
      for (const id of origin.hypotheses) expect(Object.keys(hypotheses)).toContain(id);
      if (origin.status === 'hypothese') expect(origin.hypotheses.length).toBeGreaterThan(0);
    },
  );
});

describe('symbols', () => {
  const written = ({ base, sub = '', sup = '' }: Rule['symbol']): string => `${base}_${sub}^${sup}`;

  test.each(named.map((rule) => [rule.id, rule] as const))(
    'those of %s differ from one another',
    (_, rule) => {
      const symbols = [rule, ...operands(rule.formula)].map(({ symbol }) => written(symbol));
      expect(symbols.filter((symbol, rank) => symbols.indexOf(symbol) !== rank)).toEqual([]);
    },
  );

  test('mean one thing in all the formulas', () => {
    const meanings = new Map<string, string[]>();
    for (const node of nodes)
      if ('symbol' in node)
        meanings.set(written(node.symbol), [...(meanings.get(written(node.symbol)) ?? []), node.id]);
    expect([...meanings].filter(([, ids]) => ids.length > 1)).toEqual([]);
  });
});

describe('words', () => {
  const texts = nodes.flatMap((node) => {
    if (node.kind === 'cases') return [node.words, ...node.branches.map(({ words }) => words)];
    if (node.kind === 'min' || node.kind === 'max') return Object.values(node.words) as string[];
    return [];
  });

  test('begin with a capital, end without a stop, and keep straight apostrophes and plain spaces', () => {
    for (const text of texts) expect(text).toMatch(/^[A-ZÀÉ][^’\u00a0\u202f:]*[^.:; ]$/);
    for (const { label } of named) expect(label).toMatch(/^[A-ZÀÉ][^’\u00a0\u202f]*[^.:; ]$/);
  });

  test('conditions of choices go on from « si »', () => {
    const conditions = nodes.flatMap((node) => (node.kind === 'cases' ? node.branches : []));
    for (const { condition, when } of conditions) {
      const chosen = when.left.kind === 'input' && when.left.choice === true;
      expect(condition !== undefined, JSON.stringify(when)).toBe(chosen);
      if (condition !== undefined) expect(condition).toMatch(/^si /);
    }
  });
});

describe('the examples', () => {
  /** What can be decided: each line of the cases, each side of the bounds, by the rule where it is written. */
  type Decisive = Cases | Min | Max;
  const owner = new Map<Decisive, string>();
  for (const { id, formula } of named) {
    const visit = (node: (typeof nodes)[number]): void => {
      if (node.kind === 'rule') return;
      if (node.kind === 'cases' || node.kind === 'min' || node.kind === 'max') owner.set(node, id);
      if (node.kind === 'cases') [...node.branches.map(({ value }) => value), node.otherwise].forEach(visit);
      else if (node.kind === 'total') visit(node.of);
      else if ('left' in node) [node.left, node.right].forEach(visit);
    };
    visit(formula);
  }

  const words = (node: Decisive, held: number): string => {
    if (node.kind === 'cases') return node.branches[held]?.words ?? node.words;
    return held === 0 ? node.words.left : node.words.right;
  };

  const taken = new Set<string>();
  const computed = new Set<string>();
  for (const { scenario } of examples) {
    const run = timeline(scenario, exactEngine);
    for (const { table, rows } of run.years)
      for (const row of rows.keys()) {
        const items = Array.from({ length: table.items(row) }, (_, item) => item);
        const spots = (node: Node) => (levelOf(node) === 'row' ? [undefined] : items);
        for (const [id, rule] of Object.entries(rules))
          if (spots(rule).some((item) => table.value(rule, row, item).isFinite())) computed.add(id);
        for (const [node, id] of owner)
          for (const item of spots(node)) {
            const mark = table.mark(node, row, item);
            if (mark !== undefined) taken.add(`${id} : ${words(node, mark.held)}`);
          }
      }
  }

  test('compute every rule', () => {
    expect([...computed].sort()).toEqual(Object.keys(rules).sort());
  });

  test('take every line of every case and every side of every bound, but for these', () => {
    const possible = [...owner].flatMap(([node, id]) => {
      const count = node.kind === 'cases' ? node.branches.length + 1 : 2;
      return Array.from({ length: count }, (_, held) => `${id} : ${words(node, held)}`);
    });
    // evaluate.test.ts and note.test.ts of test/scenario take them, but for the part: no score is above its maximum.
    expect(possible.filter((line) => !taken.has(line)).sort()).toEqual([
      "noteBaisse : L'objectif intermédiaire était atteint l'année précédente et ne l'est plus, la note tombe au plancher",
      'noteBaisse : La cible est atteinte, la note est entière',
      'noteHausse : La note ne descend pas sous le plancher',
      'partQualite : La part ne dépasse pas 1',
      "recuperation : L'intéressement ne couvre pas tout le solde, il est récupéré en entier",
    ]);
  });
});
