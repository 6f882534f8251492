/* What the levels drawn from a distribution ask of the worker. */
export { distributionInventee } from '../population/distribution-inventee.ts';
export { deriverNiveaux } from '../population/niveaux.ts';
