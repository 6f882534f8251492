/* What the pages of several dossiers ask of the worker. */

export { compareDossiers } from '../../scenario/compare/dossiers/comparison.ts';
export { exportedDossier } from '../../scenario/table/exported-dossier.ts';
export { openTable } from '../../scenario/table/opened-table.ts';
