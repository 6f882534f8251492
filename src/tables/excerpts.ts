/** Characters of a cell that are shown: enough to recognise it in the file. */
const SHOWN_LENGTH = 120;

/**
 * The text itself, apart from the one it was cut from. Engines keep a part of a string as a view of the whole: a cell
 * that is kept would keep, with it, the megabyte that it was read in.
 */
export function copyOf(texte: string): string {
  return texte.split('').join('');
}

/** What a list shows of a cell: its first 120 characters, then « … » if there are more; a copy. */
export function excerpt(texte: string): string {
  // Twice as many code units hold 120 characters at least, none of them cut in two.
  const characters = [...texte.slice(0, 2 * SHOWN_LENGTH + 2)];
  if (characters.length <= SHOWN_LENGTH) return characters.join('');
  return `${characters.slice(0, SHOWN_LENGTH).join('')}…`;
}
