import { describe, expect, test } from 'vitest';
import { summedFields } from '../../../src/scenario/format/results.ts';
import { evaluate } from '../../../src/scenario/run/evaluate.ts';
import { examples as all } from '../examples.ts';
import { decimal, differences } from '../reading.ts';

/** Those of several groupements. */
const examples = all.filter(({ scenario }) => scenario.groupements.length > 1);

const sum = (texts: readonly string[]) => texts.reduce((all, each) => all.plus(each), decimal('0'));

describe('the portfolio of results', () => {
  test.each(examples)('$name: each sum is that of its groupements, to the last decimal', ({ scenario }) => {
    const { groupements, portefeuille } = evaluate(scenario);
    if (portefeuille === undefined) throw new Error('no portfolio');
    expect(sum(groupements.map(({ total }) => total)).equals(portefeuille.total)).toBe(true);
    const credits = sum(groupements.map(({ creditsAmorcage }) => creditsAmorcage));
    expect(credits.equals(portefeuille.creditsAmorcage)).toBe(true);
    const everyYear = groupements.flatMap(({ annees }) => annees);
    const years = [...new Set(everyYear.map(({ annee }) => annee))].sort((a, b) => a - b);
    expect(portefeuille.annees.map(({ annee }) => annee)).toEqual(years);
    for (const year of portefeuille.annees) {
      const own = everyYear.filter(({ annee }) => annee === year.annee);
      expect(year.groupements).toBe(own.length);
      expect(own.every(({ facteurEnveloppe }) => facteurEnveloppe === year.facteurEnveloppe)).toBe(true);
      for (const field of summedFields)
        expect(sum(own.map((each) => each[field])).equals(year[field]), field).toBe(true);
    }
    const paid = sum(portefeuille.annees.map(({ versement }) => versement)).plus(
      portefeuille.creditsAmorcage,
    );
    expect(paid.minus(portefeuille.total).abs().lessThan('1e-15')).toBe(true);
  });

  test('is absent where there is one groupement alone', () => {
    const alone = all.filter(({ scenario }) => scenario.groupements.length === 1);
    expect(alone.length).toBeGreaterThan(0);
    for (const { scenario } of alone) expect(evaluate(scenario)).not.toHaveProperty('portefeuille');
  });

  test.each(examples)('$name: both readers have the same', ({ scenario }) => {
    const [exact, columns] = [evaluate(scenario), evaluate(scenario, 'colonnes')];
    expect(differences(columns.portefeuille, exact.portefeuille, '1e-9')).toEqual([]);
  });
});
