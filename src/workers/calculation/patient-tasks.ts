/* What the pages of patients ask, loaded by the worker when it is first asked for. */

export { depensesDuGroupe } from '../../population/adjustment/group-depenses.ts';
export { depenseDuModele } from '../../population/adjustment/patient-depense.ts';
export { compterDepense } from '../../population/depense-reelle/counted-depense.ts';
export { moyenneDePatients } from '../../population/depense-reelle/mean-depense.ts';
export { jugerEligibilite } from '../../population/eligibilite/judgement.ts';
export { attribuer } from '../../population/patients/shown-attribution.ts';
