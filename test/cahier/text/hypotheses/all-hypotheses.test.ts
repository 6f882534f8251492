import { describe, expect, test } from 'vitest';
import { rules } from '../../../../src/cahier/edition-2019/rules/all-rules.ts';
import { citations } from '../../../../src/cahier/text/citations/all-citations.ts';
import {
  type Hypothesis,
  hypothesisIds,
  hypothesisList,
} from '../../../../src/cahier/text/hypotheses/all-hypotheses.ts';
import { operands, type Rule } from '../../../../src/formula/node.ts';
import { isQuoted, seed } from '../../seeds.ts';

const documents = (['000', '001', '002', '003', '004'] as const).map(seed);

/** The words between « and » in a text. */
function quotedWords(text: string): string[] {
  return [...text.matchAll(/« ([^»]+) »/g)].map((match) => match[1] ?? '');
}

/** What the site says of its own is quoted too: the names of an option's values, a term of statistics. */
const ours = ['excédent', 'solde', 'ame', 'économies', 'gains reversés'];

const words = ({ choice, reason, others = '', whereToChange = '' }: Hypothesis): string[] =>
  [choice, reason, others, whereToChange].flatMap(quotedWords).filter((each) => !ours.includes(each));

/** What a rule rests on, with its own steps: those of other rules are theirs. */
function restsOn(rule: Rule, found = new Set<string>()): ReadonlySet<string> {
  for (const id of rule.origin.hypotheses) found.add(id);
  for (const node of operands(rule.formula))
    if (node.kind === 'rule' && node.role === 'step') restsOn(node, found);
  return found;
}

describe('hypotheses', () => {
  test('are H1 to H23, each once, in order', () => {
    expect(hypothesisIds).toEqual(Array.from({ length: 23 }, (_, i) => `H${i + 1}`));
    expect(hypothesisList.map(({ id }) => id)).toEqual(hypothesisIds);
  });

  test.each(hypothesisList)('$id gives a choice, a reason and passages that exist', (hypothesis) => {
    expect(hypothesis.choice).toMatch(/\.$/);
    expect(hypothesis.reason).toMatch(/\.$/);
    expect(hypothesis.title).not.toBe('');
    for (const id of hypothesis.citations) expect(citations).toHaveProperty(id);
  });

  test.each(hypothesisList)('$id bears on the rules that name it, or whose steps do', ({ id, regles }) => {
    const named = Object.entries(rules).flatMap(([name, rule]) => (restsOn(rule).has(id) ? [name] : []));
    expect([...regles].sort()).toEqual(named.sort());
  });

  test('all rest on a passage, but rounding, of which the cahier says nothing', () => {
    expect(hypothesisList.filter((one) => one.citations.length === 0).map(({ id }) => id)).toEqual(['H11']);
  });

  test.each(hypothesisList.filter((one) => words(one).length > 0))(
    '$id puts between « » only words of the documents',
    (hypothesis) => {
      for (const quoted of words(hypothesis)) {
        expect(
          documents.some((text) => isQuoted(quoted, text)),
          quoted,
        ).toBe(true);
      }
    },
  );
});
