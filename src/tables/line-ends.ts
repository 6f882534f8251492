/**
 * Turns every line end (CRLF, LF or a lone CR, mixed as they may be) into LF, over texts that follow each other: the
 * two characters of a CRLF may stand in two of them.
 */
export function creerUnificateur(): (texte: string) => string {
  let retour = false;
  return (texte) => {
    const suite = retour && texte.startsWith('\n') ? texte.slice(1) : texte;
    if (texte !== '') retour = texte.endsWith('\r');
    return suite.includes('\r') ? suite.replace(/\r\n?/g, '\n') : suite;
  };
}

/** Lines of a record, of which the line breaks inside its cells are some. */
export function hauteur(cellules: readonly string[]): number {
  return cellules.reduce((nombre, cellule) => nombre + compterFins(cellule), 1);
}

/** Line ends in a text whose line ends are LF. */
export function compterFins(texte: string): number {
  let nombre = 0;
  for (let place = texte.indexOf('\n'); place !== -1; place = texte.indexOf('\n', place + 1)) nombre += 1;
  return nombre;
}
