import type { PageDuScenario, PageId } from '../cahier/pages.ts';
import type { ScenarioCalculator } from '../calculators/calculator.ts';
import type { FormCalculator, FormTask } from '../calculators/form-calculator.ts';
import { avance } from './avance/calculator.ts';
import { calendrier } from './calendrier/calculator.ts';
import { creditsAmorcage } from './credits-amorcage/calculator.ts';
import { depenseAjustee } from './depense-ajustee/calculator.ts';
import { depenseReelle } from './depense-reelle/calculator.ts';
import { ecart } from './ecart/calculator.ts';
import { eligibilite } from './eligibilite/calculator.ts';
import { evolution } from './evolution/calculator.ts';
import { experiencePatient } from './experience-patient/calculator.ts';
import { gains } from './gains/calculator.ts';
import { indicateurs } from './indicateurs/calculator.ts';
import { type AdjustmentCalculator, modeleAjustement } from './modele-ajustement/calculator.ts';
import { patientele } from './patientele/calculator.ts';
import { phase2 } from './phase-2/calculator.ts';
import { phase3 } from './phase-3/calculator.ts';
import { plafonds } from './plafonds/calculator.ts';
import { scoreQualite } from './score-qualite/calculator.ts';

/** A calculator of a page of patients: its task judges a form, or its bench runs it. */
type PatientCalculator = { [T in FormTask]: FormCalculator<T> }[FormTask] | AdjustmentCalculator;

/** The calculator of each page: a page that is not here does not compile. */
export const calculators: {
  readonly [P in PageId]: P extends PageDuScenario ? ScenarioCalculator : PatientCalculator;
} = {
  eligibilite,
  calendrier,
  patientele,
  'depense-reelle': depenseReelle,
  'depense-ajustee': depenseAjustee,
  'modele-ajustement': modeleAjustement,
  ecart,
  evolution,
  gains,
  indicateurs,
  'experience-patient': experiencePatient,
  'score-qualite': scoreQualite,
  'credits-amorcage': creditsAmorcage,
  'phase-2': phase2,
  'phase-3': phase3,
  plafonds,
  avance,
};
