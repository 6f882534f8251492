import { signal } from '@preact/signals';
import { fromHere, type GoTo } from '../../../islands/kit/later-focus.ts';
import type { TypedRuleSet } from '../../../scenario/reform/question.ts';
import { readSets, type Sets, setsText } from '../sets.ts';
import { formState } from './settings-form.ts';

/** What was done to the sets at once, in words, for as long as nothing else is changed in them. */
export const done = signal<{ readonly said: string; readonly after: string; readonly before?: string }>({
  said: '',
  after: '',
});

/** Changes the sets of the form; of what is done at once, `said` tells it. */
function changeSets(edit: (sets: Sets) => Sets, said?: string): void {
  const [, after] = putSets(edit);
  if (said !== undefined) done.value = { said, after };
}

type MoreSets = typeof import('../more-sets.ts');

/** One set more, at the end, which the code that is fetched for it makes; gives why there is none. */
export async function addSet(
  put: (sets: Sets, code: MoreSets) => Sets,
  goTo: GoTo = fromHere(),
): Promise<string> {
  const code = await import('../more-sets.ts').catch(() => undefined);
  if (code === undefined) return ABSENT;
  const sets = put(readSets(formState.saisi.peek().jeux), code);
  changeSets(() => sets, `« ${sets.at(-1)?.nom} » est ajouté.`);
  goTo(`jeu-${sets.length - 1}-nom`);
  return '';
}

/** Said where what does it could not be fetched. */
export const ABSENT = "Ce qui le fait n'a pas pu être chargé : vérifiez votre connexion, puis réessayez.";

/** Takes something out of the sets, which can be put back. */
export function removeOf(edit: (sets: Sets) => Sets, said: string): void {
  const [before, after] = putSets(edit);
  done.value = { said, after, before };
}

function putSets(edit: (sets: Sets) => Sets): readonly [string, string] {
  const before = formState.saisi.peek().jeux;
  const after = setsText(edit(readSets(before)));
  formState.write('jeux', after);
  return [before, after];
}

/** Puts back what was taken out. */
export function putBack(): void {
  const { before } = done.peek();
  if (before !== undefined) changeSets(() => readSets(before), "C'est remis.");
}

const edited = (rank: number, edit: (set: TypedRuleSet) => TypedRuleSet) => (sets: Sets) =>
  sets.map((set, place) => (place === rank ? edit(set) : set));

/** Changes one of them. */
export const changeSet = (rank: number, edit: (set: TypedRuleSet) => TypedRuleSet, said?: string): void =>
  changeSets(edited(rank, edit), said);

/** Takes something out of one of them. */
export const removeOfSet = (rank: number, edit: (set: TypedRuleSet) => TypedRuleSet, said: string): void =>
  removeOf(edited(rank, edit), said);
