import { type Reference, references } from '../../scenario/other-model/references.ts';

/** What the address says of the page, after its scenario: which reference, where it is not the usual one. */
const START = 'comparer=1&';

export const settingsText = (reference: Reference): string =>
  reference === 'passe' ? '' : `${START}${new URLSearchParams({ reference })}`;

/** What an address says of it; undefined where it says nothing. */
export function settingsOf(text: string): Reference | undefined {
  if (!text.startsWith(START)) return undefined;
  const said = new URLSearchParams(text).get('reference');
  return references.find((each) => each === said);
}
