/* What files that are saved and opened ask of the worker: which rules they are of. */

export { savedRules } from '../../scenario/rules/identity.ts';
export { openedRules } from '../../scenario/rules/opened-file.ts';
