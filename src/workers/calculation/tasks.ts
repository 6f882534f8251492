import { curve } from '../../scenario/compare/curve.ts';
import { calculer } from '../../scenario/run/page-results.ts';
import { later } from '../later-task.ts';

const indicateurs = () => import('./indicator-tasks.ts');
const levels = () => import('./level-tasks.ts');
const estimation = () => import('./estimate-tasks.ts');
const dossiers = () => import('./dossier-tasks.ts');
const rules = () => import('./rules-tasks.ts');
const notebook = () => import('./notebook-tasks.ts');
const incentive = () => import('./incentive-tasks.ts');
const otherModel = () => import('./other-model-tasks.ts');
const workbook = () => import('./workbook-tasks.ts');
const patient = () => import('./patient-tasks.ts');
const payments = () => import('./payment-tasks.ts');

/** What the worker can be asked. */
export const tasks = {
  calculer,
  curve,
  attribute: later(async () => (await patient()).attribute),
  contributions: later(async () => (await indicateurs()).contributions),
  changeSince: later(async () => (await indicateurs()).changeSince),
  noteCurve: later(async () => (await indicateurs()).noteCurve),
  deriveLevels: later(async () => (await levels()).wordLevels),
  inventedDistribution: later(async () => (await levels()).inventedDistribution),
  resultsCsv: later(async () => (await estimation()).resultsCsv),
  csvVersements: later(async () => (await estimation()).csvVersements),
  depenseDuModele: later(async () => (await patient()).depenseDuModele),
  groupDepenses: later(async () => (await patient()).groupDepenses),
  deriver: later(async () => (await estimation()).deriver),
  parameterEffects: later(async () => (await estimation()).parameterEffects),
  compareDossiers: later(async () => (await dossiers()).compareDossiers),
  openTable: later(async () => (await dossiers()).openTable),
  writtenWorkbooks: later(async () => (await workbook()).writtenWorkbooks),
  exportedDossier: later(async () => (await dossiers()).exportedDossier),
  countDepense: later(async () => (await patient()).countDepense),
  patientsMean: later(async () => (await patient()).patientsMean),
  eligibilite: later(async () => (await patient()).judgeEligibilite),
  chanceBeside: later(async () => (await estimation()).chanceBeside),
  reachTarget: later(async () => (await estimation()).reachTarget),
  openedRules: later(async () => (await rules()).openedRules),
  savedRules: later(async () => (await rules()).savedRules),
  computeComparison: later(async () => (await notebook()).computeComparison),
  computeResult: later(async () => (await notebook()).computeResult),
  incentiveStudy: later(async () => (await incentive()).incentiveStudy),
  openMap: later(async () => (await incentive()).openMap),
  readPlace: later(async () => (await incentive()).readPlace),
  readOtherModel: later(async () => (await otherModel()).readOtherModel),
  paidYears: later(async () => (await payments()).paidYears),
  readPlane: later(async () => (await incentive()).readPlane),
  estimate: later(async () => (await estimation()).estimate),
};

export type Tasks = typeof tasks;
export type TaskName = keyof Tasks;
