/** What the id of each patient of the demonstration starts with. */
export const PREFIXE_DEMONSTRATION = 'INVENTE-';

/** What the id of each example of the template starts with. */
export const PREFIXE_MODELE = 'LIGNE-INVENTEE-';

/** Whether an id is one of those that this site invents: so its files are known when they come back. */
export function estIdInvente(id: string): boolean {
  const seul = id.trim();
  return seul.startsWith(PREFIXE_DEMONSTRATION) || seul.startsWith(PREFIXE_MODELE);
}
