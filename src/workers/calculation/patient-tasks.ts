/* What the pages of patients ask, loaded by the worker when it is first asked for. */

export { groupDepenses } from '../../population/adjustment/group-depenses.ts';
export { depenseDuModele } from '../../population/adjustment/patient-depense.ts';
export { countDepense } from '../../population/depense-reelle/counted-depense.ts';
export { patientsMean } from '../../population/depense-reelle/mean-depense.ts';
export { judgeEligibilite } from '../../population/eligibilite/judgement.ts';
export { attribute } from '../../population/patients/shown-attribution.ts';
