import { type DocumentScenario, type Path, read, type View } from '../format/scenario-document.ts';

/** Where a number that is typed stands. */
interface Place {
  readonly chemin: (vue: View) => Path;
  /** What must stand beside it, where the scenario leaves out the object that holds it: a mode. */
  readonly withIt?: Readonly<Record<string, string>>;
}

/** Where a field's value goes, and what is written there: with its mode, where the scenario leaves out both. */
export function writing(
  { withIt, chemin }: Place,
  scenario: DocumentScenario,
  vue: View,
  valeur: string | undefined,
): readonly [Path, unknown] {
  const completed = chemin(vue);
  const [object, cle] = [completed.slice(0, -1), completed.at(-1)];
  if (withIt === undefined || cle === undefined || read(scenario, object) !== undefined)
    return [completed, valeur];
  return [object, { ...withIt, [cle]: valeur }];
}
