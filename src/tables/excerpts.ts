/** Characters of a cell that are shown: enough to recognise it in the file. */
const LONGUEUR_MONTREE = 120;

/**
 * The text itself, apart from the one it was cut from. Engines keep a part of a string as a view of the whole: a cell
 * that is kept would keep, with it, the megabyte that it was read in.
 */
export function copie(texte: string): string {
  return texte.split('').join('');
}

/** What a list shows of a cell: its first 120 characters, then « … » if there are more; a copy. */
export function extrait(texte: string): string {
  // Twice as many code units hold 120 characters at least, none of them cut in two.
  const caracteres = [...texte.slice(0, 2 * LONGUEUR_MONTREE + 2)];
  if (caracteres.length <= LONGUEUR_MONTREE) return caracteres.join('');
  return `${caracteres.slice(0, LONGUEUR_MONTREE).join('')}…`;
}
