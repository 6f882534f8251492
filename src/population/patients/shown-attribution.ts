import type { Decimal } from 'decimal.js';
import {
  AGE_LIMIT,
  parMedecinTraitant,
  REQUESTED_CONSULTATIONS,
  retained,
} from '../../cahier/people/patient/patientele.ts';
import { sayStep, type WordedStep } from '../../cahier/told-step.ts';
import type { Node, Rule } from '../../formula/node.ts';
import { Exact, type ExactTable, exact } from '../../formula/read/exact.ts';
import { showValue, stepsOf } from '../../formula/steps.ts';
import type { View } from '../../formula/view.ts';
import { readFrenchNumber } from '../../french/numbers.ts';
import type { FieldFault, Judgement } from '../field-fault.ts';
import {
  patientFields as fields,
  type PatientField,
  type TypedPatient,
} from '../invented/invented-patient.ts';
import type { Decision } from './patients-table.ts';

/** What each condition of the two criteria comes to for a patient. */
interface MetConditions {
  readonly withoutAme: boolean;
  readonly medecinTraitant: boolean;
  readonly reimbursement: boolean;
  readonly moinsDe16Ans: boolean;
  readonly consultations: boolean;
}

export interface Attribution {
  readonly decision: Decision;
  readonly compte: boolean;
  /** Which criterion decides, and what becomes of the other one. */
  readonly phrase: string;
  readonly etapes: readonly WordedStep[];
  readonly conditions: MetConditions;
  /** The whole numbers that were read. */
  readonly lu: { readonly age: number; readonly remboursements: number; readonly consultations: number };
}

/** A patient attributed, or why fields are refused, by field. */
export type AttributionJudgement = Judgement<PatientField, Attribution>;

/** The highest that each field takes: an age, or a year's count. */
const plafonds: Readonly<Record<PatientField, number>> = {
  medecinTraitant: 1,
  remboursements: 10_000,
  age: 130,
  consultations: 1000,
  ame: 1,
};

/** Whether a patient as typed is one of the group's, and why: « 15 » or « 15,0 », a number that is not whole is refused. */
export function attribute(typed: TypedPatient): AttributionJudgement {
  const valeurs: { [F in PatientField]?: string } = {};
  const faults: { [F in PatientField]?: FieldFault } = {};
  for (const field of fields) {
    const max = plafonds[field];
    const lu = readFrenchNumber(typed[field], { unit: 'none' });
    if (lu.ok && /^\d{1,9}(\.0*)?$/.test(lu.value) && Number(lu.value) <= max)
      valeurs[field] = String(Number(lu.value));
    else faults[field] = { code: 'whole-number', limits: { max }, received: typed[field] };
  }
  if (Object.keys(faults).length > 0) return { ok: false, refus: faults };
  return { ok: true, result: attribution(valeurs as Record<PatientField, string>) };
}

const shownRule = exact([retained]);

/** The same for values that are already read: canonical texts of whole numbers. */
export function attribution(valeurs: Readonly<Record<PatientField, string>>): Attribution {
  const inputs = Object.fromEntries(fields.map((field) => [field, new Exact(valeurs[field])]));
  const table = shownRule.run({}, [{ inputs, group: 0 }]);
  const [age, remboursements, consultations] = [
    Number(valeurs.age),
    Number(valeurs.remboursements),
    Number(valeurs.consultations),
  ];
  const conditions: MetConditions = {
    withoutAme: valeurs.ame === '0',
    medecinTraitant: valeurs.medecinTraitant === '1',
    reimbursement: remboursements >= 1,
    moinsDe16Ans: age < Number(AGE_LIMIT),
    consultations: consultations >= Number(REQUESTED_CONSULTATIONS),
  };
  // Its branches are known once the rule is evaluated.
  const compte = table.value(retained, 0).equals(1);
  const decision = decisionOf(table);
  return {
    decision,
    compte,
    phrase: sentenceOf(decision, conditions),
    etapes: stepListOf(table),
    conditions,
    lu: { age, remboursements, consultations },
  };
}

/** The branch of the rule that holds, in its order. */
const branches = ['ame', 'medecinTraitant', 'moinsDe16Ans'] as const satisfies readonly Decision[];

function decisionOf(table: ExactTable): Decision {
  const alreadyHeld = branches[branchOf(table, retained) ?? branches.length];
  // Of the first criterion, only the reimbursement may be missing: its second branch.
  return alreadyHeld ?? (branchOf(table, parMedecinTraitant) === 1 ? 'sansRemboursement' : 'horsCriteres');
}

function branchOf(table: ExactTable, { formula }: Rule): number | undefined {
  return formula.kind === 'cases' ? table.mark(formula, 0)?.held : undefined;
}

function stepListOf(table: ExactTable): WordedStep[] {
  const view: View = {
    show: (node: Node) => showValue(table.value(node, 0) as Decimal, node.unit),
    held: (node) => table.mark(node, 0)?.held ?? node.branches.length,
  };
  return stepsOf(table, retained, 0).map((evaluated) => {
    // The criteria are the text's; who is left out in spite of them is by our choice.
    const byHypothesis = evaluated.rule === retained && branchOf(table, retained) === branches.indexOf('ame');
    if (!byHypothesis) return sayStep(evaluated, view, []);
    return { ...sayStep(evaluated, view, retained.origin.hypotheses), status: 'hypothese' as const };
  });
}

function sentenceOf(decision: Decision, conditions: MetConditions): string {
  const second = conditions.moinsDe16Ans && conditions.consultations;
  switch (decision) {
    case 'ame':
      return "L'AME l'emporte sur le reste. L'annexe 4 ne laisse ses bénéficiaires que hors des simulations ; les laisser hors de la patientèle est notre hypothèse.";
    case 'medecinTraitant':
      return second
        ? "Le premier critère suffit : son médecin traitant est du groupement, et un soin lui a été remboursé. Le second est rempli aussi ; il n'est compté qu'une fois, sous le premier."
        : 'Le premier critère suffit : son médecin traitant est du groupement, et un soin lui a été remboursé.';
    case 'moinsDe16Ans':
      return conditions.medecinTraitant
        ? "Le premier critère manque, faute de remboursement dans l'année. Le second suffit : moins de 16 ans, et deux consultations au moins."
        : "Le second critère suffit : moins de 16 ans, et deux consultations au moins. Qu'il ait ou non un médecin traitant ailleurs n'y change rien.";
    case 'sansRemboursement':
      return `Son médecin traitant est du groupement, mais rien ne lui a été remboursé dans l'année. ${lackOfSecond(conditions)}`;
    default:
      return `Aucun médecin du groupement n'est son médecin traitant. ${lackOfSecond(conditions)}`;
  }
}

function lackOfSecond({ moinsDe16Ans: under16 }: MetConditions): string {
  return under16
    ? "Avant 16 ans, il aurait fallu deux consultations dans l'année avec un médecin du groupement."
    : "À partir de 16 ans, ses consultations n'y changent rien.";
}
