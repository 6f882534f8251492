import { courbe } from '../../scenario/compare/curve.ts';
import { calculer } from '../../scenario/run/page-results.ts';

/** A task whose code the worker loads when it is first asked for: most pages never do. */
const later =
  <A extends readonly unknown[], R>(load: () => Promise<(...input: A) => R>) =>
  async (...input: A): Promise<R> =>
    (await load())(...input);

const indicateurs = () => import('./indicator-tasks.ts');
const niveaux = () => import('./niveau-tasks.ts');
const estimation = () => import('./estimate-tasks.ts');
const patient = () => import('./patient-tasks.ts');

/** What the worker can be asked. */
export const tasks = {
  calculer,
  courbe,
  attribuer: later(async () => (await patient()).attribuer),
  apports: later(async () => (await indicateurs()).apports),
  changementDepuis: later(async () => (await indicateurs()).changementDepuis),
  courbeNote: later(async () => (await indicateurs()).courbeNote),
  deriverNiveaux: later(async () => (await niveaux()).deriverNiveaux),
  distributionInventee: later(async () => (await niveaux()).distributionInventee),
  csvResultats: later(async () => (await estimation()).csvResultats),
  csvVersements: later(async () => (await estimation()).csvVersements),
  depenseDuModele: later(async () => (await patient()).depenseDuModele),
  depensesDuGroupe: later(async () => (await patient()).depensesDuGroupe),
  deriver: later(async () => (await estimation()).deriver),
  effetsParametres: later(async () => (await estimation()).effetsParametres),
  compterDepense: later(async () => (await patient()).compterDepense),
  moyenneDePatients: later(async () => (await patient()).moyenneDePatients),
  eligibilite: later(async () => (await patient()).jugerEligibilite),
  estimer: later(async () => (await estimation()).estimer),
};

export type Tasks = typeof tasks;
export type TaskName = keyof Tasks;
