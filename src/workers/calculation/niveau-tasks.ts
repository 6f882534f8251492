/* What the levels drawn from a distribution ask of the worker. */
export { distributionInventee } from '../../population/invented/indicateur-values.ts';
export { deriverNiveaux } from '../../population/niveaux/derived-niveaux.ts';
