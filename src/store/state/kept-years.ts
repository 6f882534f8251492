import type { Estimation } from '../../scenario/estimate/estimation.ts';
import type { Entry } from './entry.ts';
import { depart, differs } from './state.ts';

/** The answers of simple questions in the place of a saisie's years, which wait until another answer is given. */
export function withAnswers({ estimationGardee: _, ...saisie }: Entry, estimation: Estimation): Entry {
  const { anneesGardees: __, ...rest } = saisie;
  const { groupements } = saisie.scenario;
  const typed = saisie.estimation === undefined && differs(groupements, depart.scenario.groupements);
  return { ...rest, estimation, ...(typed && { anneesGardees: groupements }) };
}

/** The years that were left for the simple questions, whose answers are kept; nothing where none wait. */
export function withKeptYears(saisie: Entry): Entry | undefined {
  const { anneesGardees: groupements, estimation, ...rest } = saisie;
  if (groupements === undefined || estimation === undefined) return undefined;
  // Parameters and options are of both: those of today stay.
  return { ...rest, scenario: { ...rest.scenario, groupements }, estimationGardee: estimation };
}
