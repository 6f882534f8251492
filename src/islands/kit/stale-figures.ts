/** What marks figures that are of before: a value is refused since, or they are being computed or drawn again. */
const STALE = '.perimes, .indicateurs-perimes, .dessin[aria-busy]';

export const isStale = (element: Element): boolean => element.closest(STALE) !== null;

/** Why nothing of them is taken away. */
export const STALE_FILE =
  "Rien n'est enregistré : ce qui est affiché date d'avant. Corrigez la valeur refusée, ou attendez la fin du calcul.";
