import { type Reference, references } from '../../scenario/other-model/references.ts';

/** What the address says of the page, after its scenario: which reference, where it is not the usual one. */
const START = 'comparer=1&';

/** What the address of who reads adds: nothing under the usual reference. */
export const settingsText = (reference: Reference): string =>
  reference === 'passe' ? '' : linkText(reference);

/** What a link that is copied adds, whichever the reference: who opens it is led to the calculator, far below. */
export const linkText = (reference: Reference): string => `${START}${new URLSearchParams({ reference })}`;

/** Whether an address is such a link. */
export const isOfCalculator = (settings: string): boolean => settings.startsWith(START);

/** What an address says of it; undefined where it says nothing. */
export function settingsOf(text: string): Reference | undefined {
  if (!isOfCalculator(text)) return undefined;
  const said = new URLSearchParams(text).get('reference');
  return references.find((each) => each === said);
}
