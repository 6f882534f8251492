import { counts } from '../format/counts.ts';
import type { DocumentScenario, TypedGroupement } from '../format/scenario-document.ts';
import { copyName, freeName } from './free-name.ts';

/* What is done to the groupements of a dossier; each gives the same scenario where nothing can be done. */

const [LEAST, MOST] = counts.groupements;

export const canAdd = ({ groupements }: DocumentScenario): boolean => groupements.length < MOST;
export const canRemove = ({ groupements }: DocumentScenario): boolean => groupements.length > LEAST;

/** Whether a groupement has that name. */
const takenIn =
  (groupements: readonly TypedGroupement[]) =>
  (nom: string): boolean =>
    groupements.some((each) => each.nom === nom);

/** One more at the end, with the figures of `model`, under a name of its own; an id stays that of one. */
export function addGroupement(
  scenario: DocumentScenario,
  { id: _, ...model }: TypedGroupement,
): DocumentScenario {
  if (!canAdd(scenario)) return scenario;
  const { groupements } = scenario;
  const nom = freeName((rank) => `Groupement ${rank}`, takenIn(groupements), groupements.length + 1);
  return { ...scenario, groupements: [...groupements, { ...structuredClone(model), nom }] };
}

/** A copy below the groupement of that rank. */
export function duplicateGroupement(scenario: DocumentScenario, rank: number): DocumentScenario {
  const { groupements } = scenario;
  const original = groupements[rank];
  if (original === undefined || !canAdd(scenario)) return scenario;
  const { id: _, ...copy } = structuredClone(original);
  const nom = copyName(original.nom, takenIn(groupements));
  return { ...scenario, groupements: groupements.toSpliced(rank + 1, 0, { ...copy, nom }) };
}

/** Without the groupement of that rank; a scenario keeps one. */
export function removeGroupement(scenario: DocumentScenario, rank: number): DocumentScenario {
  const { groupements } = scenario;
  if (groupements[rank] === undefined || !canRemove(scenario)) return scenario;
  return { ...scenario, groupements: groupements.toSpliced(rank, 1) };
}

/** The groupement of that rank, so many places further down, or up where `by` is negative. */
export function moveGroupement(scenario: DocumentScenario, rank: number, by: number): DocumentScenario {
  const { groupements } = scenario;
  const groupement = groupements[rank];
  const to = Math.min(Math.max(rank + by, 0), groupements.length - 1);
  if (groupement === undefined || to === rank) return scenario;
  return { ...scenario, groupements: groupements.toSpliced(rank, 1).toSpliced(to, 0, groupement) };
}
