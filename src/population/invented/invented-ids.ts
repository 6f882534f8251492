/** What the id of each patient of the demonstration starts with. */
export const DEMONSTRATION_PREFIX = 'INVENTE-';

/** What the id of each example of the template starts with. */
export const MODEL_PREFIX = 'LIGNE-INVENTEE-';

/** Whether an id is one of those that this site invents: so its files are known when they come back. */
export function isInventedId(id: string): boolean {
  const seul = id.trim();
  return seul.startsWith(DEMONSTRATION_PREFIX) || seul.startsWith(MODEL_PREFIX);
}
