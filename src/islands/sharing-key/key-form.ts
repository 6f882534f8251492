import { signal } from '@preact/signals';
import { cle, depart, LONGEST, typedKey } from '../../calculators/sharing-key/settings.ts';
import {
  membersText,
  readMembers,
  type TypedKey,
  type TypedMembers,
} from '../../scenario/sharing/typed-key.ts';
import { browserClock } from '../../store/clock.ts';
import { createForm } from '../../store/form.ts';

/** The key of the page, as it is typed. */
export const formState = createForm(cle, depart, browserClock, LONGEST);

/** What was done to the members or criteria at once, in words, for as long as nothing else is changed in them. */
export const done = signal<{ readonly said: string; readonly after: string; readonly before?: string }>({
  said: '',
  after: '',
});

const start = typedKey(depart) as TypedKey;

/** The key of the fields; what a storage holds that is none of ours is the key of the start. */
export const keyNow = (): TypedKey => typedKey(formState.saisi.value) ?? start;

/** Changes the members or the criteria; of what is done at once, `said` tells it, and it can be put back where it takes away. */
export function changeMembers(
  edit: (members: TypedMembers) => TypedMembers,
  { said, isTaken = false }: { readonly said?: string; readonly isTaken?: boolean } = {},
): void {
  const before = formState.saisi.peek().membres;
  const after = membersText(edit(readMembers(before) ?? start));
  formState.write('membres', after);
  if (said !== undefined) done.value = { said, after, ...(isTaken && { before }) };
}

/** Puts back what was taken out. */
export function putBack(): void {
  const { before } = done.peek();
  if (before === undefined) return;
  formState.write('membres', before);
  done.value = { said: "C'est remis.", after: before };
}
