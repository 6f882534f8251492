import { depensePatient, depenseReelleDuGroupement } from '../../cahier/people/patient/depense-reelle.ts';
import type { WordedStep } from '../../cahier/told-step.ts';
import { Exact, type ExactRow, exact } from '../../formula/read/exact.ts';
import type { Judgement } from '../field-fault.ts';
import { type Letter, letters, type MeanField, type TypedMean } from '../invented/depenses.ts';
import { readAmounts } from './amounts.ts';
import { stepsOn } from './shown-steps.ts';

/** The mean of a few patients; decimal texts in € per patient, null where nobody is counted. */
export interface PatientsMean {
  readonly etapes: readonly WordedStep[];
  readonly moyenne: string | null;
  /** Without the one who costs most, among those who are counted; undefined when it would leave nobody. */
  readonly withoutCostliest: { readonly letter: Letter; readonly moyenne: string } | undefined;
  /** If all were counted, were they patients of the group; undefined when they already are. */
  readonly allCounted: string | undefined;
}

export type MeanJudgement = Judgement<MeanField, PatientsMean>;

interface Patient {
  readonly letter: Letter;
  readonly depense: string;
  readonly retenu: boolean;
}

const shownRule = exact([depensePatient, depenseReelleDuGroupement]);

/** The group's spending per patient over the five of the page: amounts from 0 to 10 million €. */
export function patientsMean(typed: TypedMean): MeanJudgement {
  const inputRead = readAmounts(
    letters.map((letter) => `depense-${letter}` as const),
    typed,
  );
  if (!inputRead.ok) return inputRead;
  const patients = letters.map(
    (letter): Patient => ({
      letter,
      depense: inputRead.amounts[`depense-${letter}`],
      retenu: typed[`retenu-${letter}`] === '1',
    }),
  );
  return { ok: true, result: resultOf(patients) };
}

function resultOf(patients: readonly Patient[]): PatientsMean {
  const retainedOnes = patients.filter(({ retenu: retained }) => retained);
  const all = patients.map((patient) => ({ ...patient, retenu: true }));
  const allCounted = retainedOnes.length < patients.length ? moyenne(all) : undefined;
  // A mean over nobody is no number: nothing is asked of the rule.
  if (retainedOnes.length === 0)
    return { etapes: [], moyenne: null, withoutCostliest: undefined, allCounted };
  const table = tableOf(patients);
  return {
    etapes: stepsOn(table, depenseReelleDuGroupement, 0),
    moyenne: table.value(depenseReelleDuGroupement, 0).toFixed(),
    withoutCostliest: withoutCostliest(retainedOnes),
    allCounted,
  };
}

function withoutCostliest(retainedOnes: readonly Patient[]): PatientsMean['withoutCostliest'] {
  const cher = retainedOnes.reduce((a, b) => (new Exact(b.depense).greaterThan(a.depense) ? b : a));
  const others = retainedOnes.filter((patient) => patient !== cher);
  return others.length === 0 ? undefined : { letter: cher.letter, moyenne: moyenne(others) };
}

const moyenne = (patients: readonly Patient[]): string =>
  tableOf(patients).value(depenseReelleDuGroupement, 0).toFixed();

function tableOf(patients: readonly Patient[]) {
  return shownRule.run({}, patients.map(row));
}

/** The counted spending of a patient stands whole in one of the items that count; who is not counted has no doctor of the group. */
function row({ depense, retenu: retained }: Patient): ExactRow {
  const zero = new Exact(0);
  const un = new Exact(1);
  const inputs = {
    age: new Exact(40),
    medecinTraitant: retained ? un : zero,
    remboursements: un,
    consultations: zero,
    ame: zero,
    soinsDeVille: new Exact(depense),
    medicaments: zero,
    hopitalPublic: zero,
    hopitalPrive: zero,
  };
  return { inputs, group: 0 };
}
