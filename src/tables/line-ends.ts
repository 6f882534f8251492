/**
 * Turns every line end (CRLF, LF or a lone CR, mixed as they may be) into LF, over texts that follow each other: the
 * two characters of a CRLF may stand in two of them.
 */
export function createUnifier(): (texte: string) => string {
  let returning = false;
  return (texte) => {
    const suite = returning && texte.startsWith('\n') ? texte.slice(1) : texte;
    if (texte !== '') returning = texte.endsWith('\r');
    return suite.includes('\r') ? suite.replace(/\r\n?/g, '\n') : suite;
  };
}

/** Lines of a record, of which the line breaks inside its cells are some. */
export function rowHeight(cells: readonly string[]): number {
  return cells.reduce((number, cellule) => number + countLineEnds(cellule), 1);
}

/** Line ends in a text whose line ends are LF. */
export function countLineEnds(texte: string): number {
  let number = 0;
  for (let place = texte.indexOf('\n'); place !== -1; place = texte.indexOf('\n', place + 1)) number += 1;
  return number;
}
