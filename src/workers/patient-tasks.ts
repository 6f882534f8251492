/* What the pages of patients ask, loaded by the worker when it is first asked for. */

export { depensesDuGroupe } from '../population/ajustement/appliquer.ts';
export { depenseDuModele } from '../population/ajustement/depense-du-modele.ts';
export { moyenneDePatients } from '../population/depense-reelle/moyenne.ts';
export { compterDepense } from '../population/depense-reelle/patient.ts';
export { jugerEligibilite } from '../population/eligibilite/juger.ts';
export { attribuer } from '../population/patients/attribution-page.ts';
