/** A button that takes an answer away goes with it: the focus returns to the words of its question. */
export function focusStatement({ currentTarget }: Event): void {
  if (!(currentTarget instanceof Element)) return;
  currentTarget.closest('fieldset')?.querySelector('legend')?.focus();
}
