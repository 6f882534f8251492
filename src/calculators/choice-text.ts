/* One of several things, as a text that a form keeps and an address carries: what kind it is, and what it holds. */

export const choiceText = (...parts: readonly string[]): string => parts.map(encodeURIComponent).join(':');

/** What `choiceText` wrote: its kind, then what it holds; never throws. */
export const choiceParts = (text: string): string[] => text.split(':').map(decoded);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
