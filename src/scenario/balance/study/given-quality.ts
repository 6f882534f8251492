import { Exact } from '../../../formula/read/exact.ts';
import { withScoresGiven } from '../../estimate/given-scores.ts';
import type { Scenario } from '../../format/scenario.ts';
import type { QualityLevel } from './question.ts';

const parts: Readonly<Record<Exclude<QualityLevel, 'own'>, string>> = { none: '0', half: '0.5', full: '1' };

/** The same scenario, every results year of which has the same part of its highest score. */
export function withQuality(scenario: Scenario, quality: QualityLevel): Scenario {
  if (quality === 'own') return scenario;
  const given = withScoresGiven(scenario);
  const groupements = given.groupements.map((groupement) => ({
    ...groupement,
    annees: groupement.annees.map((year) => {
      if (year.qualite?.mode !== 'score') return year;
      const { maximum } = year.qualite;
      const score = new Exact(maximum).times(parts[quality]).toFixed();
      return { ...year, qualite: { mode: 'score' as const, score, maximum } };
    }),
  }));
  return { ...given, groupements };
}
