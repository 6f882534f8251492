import { triedCase } from '../../../store/tried-case.ts';
import { depart } from '../settings.ts';
import { cameTyped, shown } from './open-workers.ts';
import { done } from './set-changes.ts';
import { formState } from './settings-form.ts';

/**
 * Leaves in the fields what the figures are of, where a study is given up and they are of anything of the reader's; sets
 * that it takes away can be put back.
 */
export function giveUp(): void {
  if (cameTyped.peek() && shown.peek() === undefined) return;
  const typed = shown.peek()?.asked.typed ?? depart;
  const before = formState.saisi.peek().jeux;
  // A case that is left is one press away.
  const isOwn = triedCase.peek() === undefined;
  formState.restore(typed);
  if (isOwn && before !== typed.jeux)
    done.value = { said: 'Les jeux sont ceux des figures.', after: typed.jeux, before };
}
