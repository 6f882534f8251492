/* What the page of the indicators asks of the worker. */
export { distributionInventee } from '../population/distribution-inventee.ts';
export { deriverNiveaux } from '../population/niveaux.ts';
export { apports } from '../scenario/apports.ts';
export { changementDepuis } from '../scenario/changement-depuis.ts';
export { courbeNote } from '../scenario/courbe-note.ts';
