import type { TypedRuleSet } from '../../../scenario/reform/question.ts';
import { readSets, type Sets, setsText } from '../sets.ts';
import { formState } from './settings-form.ts';

/** Changes the sets of the form. */
export function changeSets(edit: (sets: Sets) => Sets): void {
  formState.write('jeux', setsText(edit(readSets(formState.saisi.peek().jeux))));
}

/** Changes one of them. */
export const changeSet = (rank: number, edit: (set: TypedRuleSet) => TypedRuleSet): void =>
  changeSets((sets) => sets.map((set, place) => (place === rank ? edit(set) : set)));
