import type { Groupement, Scenario, ScenarioYear } from '../format/scenario.ts';
import { exactEngine } from '../run/engine.ts';
import { type ExecutedYear, executer, yearsFor } from '../run/execution.ts';

/**
 * The groupement of a rank with, in place of its indicators, the scores that they come to: what moves a score by some
 * points needs one. The same groupement where every year's score is given.
 */
export function withGivenScores(scenario: Scenario, rank: number): Groupement {
  const groupement = scenario.groupements[rank];
  if (groupement === undefined) throw new RangeError(`no groupement ${rank}`);
  if (!isMarked(groupement)) return groupement;
  return scored(groupement, yearsFor(executer({ ...scenario, groupements: [groupement] }), 0));
}

/** The same of all its groupements: what runs a scenario many times need not mark its indicators each time. */
export function withScoresGiven(scenario: Scenario): Scenario {
  if (!scenario.groupements.some(isMarked)) return scenario;
  const execution = executer(scenario);
  const groupements = scenario.groupements.map((each, rank) =>
    isMarked(each) ? scored(each, yearsFor(execution, rank)) : each,
  );
  return { ...scenario, groupements };
}

const isMarked = ({ annees }: Groupement): boolean =>
  annees.some(({ qualite }) => qualite?.mode === 'indicateurs');

function scored(groupement: Groupement, years: readonly ExecutedYear[]): Groupement {
  const annees = groupement.annees.map((annee): ScenarioYear => {
    const year = years.find((each) => each.annee === annee.annee);
    if (year === undefined || annee.qualite?.mode !== 'indicateurs') return annee;
    const text = (rule: 'scoreQualite' | 'scoreMaximal') => exactEngine.text(year.value(rule));
    return {
      ...annee,
      qualite: { mode: 'score', score: text('scoreQualite'), maximum: text('scoreMaximal') },
    };
  });
  return { ...groupement, annees };
}
