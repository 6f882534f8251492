import { add, divide, multiply, rule, step, total } from '../../../formula/build.ts';
import { origin } from '../../origin.ts';
import { hopitalPrive, hopitalPublic, medicaments, soinsDeVille } from './patient-inputs.ts';
import { retained } from './patientele.ts';

const source = origin({
  status: 'texte',
  section: 'partie 8-II-1',
  citations: ['depenseReelle', 'depenseReelleInclusions', 'depenseReelleExclusions'],
});

/** What counts of a patient's spending. */
export const depensePatient = rule({
  id: 'depensePatient',
  label: 'Dépense comptée du patient',
  symbol: { base: 'd' },
  unit: '€/patient',
  origin: source,
  formula: add(add(add(soinsDeVille, medicaments), hopitalPublic), hopitalPrive),
});

const sommeDesDepenses = step({
  id: 'sommeDesDepenses',
  label: 'Dépenses de la patientèle',
  symbol: { base: 'D' },
  unit: '€',
  origin: source,
  formula: total(multiply(retained, depensePatient)),
});

const nombreDePatients = step({
  id: 'nombreDePatients',
  label: 'Patients retenus',
  symbol: { base: 'n' },
  unit: 'patient',
  origin: origin({ status: 'texte', section: 'partie 8-II-1', citations: ['patientele'] }),
  formula: total(retained),
});

/** The group's actual spending: the mean over its patients, the rows of the table. */
export const depenseReelleDuGroupement = rule({
  id: 'depenseReelleDuGroupement',
  label: 'Dépense réelle du groupement',
  symbol: { base: 'R' },
  unit: '€/patient',
  origin: source,
  formula: divide(sommeDesDepenses, nombreDePatients),
});
