import { depensePatient } from '../../cahier/people/patient/depense-reelle.ts';
import { type PosteId, postes } from '../../cahier/people/postes/all-postes.ts';
import type { WordedStep } from '../../cahier/told-step.ts';
import { Exact, exact } from '../../formula/read/exact.ts';
import type { Judgement } from '../field-fault.ts';
import type { TypedDepense } from '../invented/depenses.ts';
import { readAmounts } from './amounts.ts';
import { stepsOn } from './shown-steps.ts';

/** A patient's spending: what counts, with its steps, beside what does not. Decimal texts, in €. */
export interface CountedDepense {
  readonly amounts: Readonly<Record<PosteId, string>>;
  readonly etapes: readonly WordedStep[];
  readonly comptee: string;
  readonly uncounted: string;
}

export type DepenseJudgement = Judgement<PosteId, CountedDepense>;

const shownRule = exact([depensePatient]);
const ids = postes.map(({ id }) => id);

/** What counts of a patient's spending: amounts from 0 to 10 million € by item; one that is refused refuses all. */
export function countDepense(typed: TypedDepense): DepenseJudgement {
  const inputRead = readAmounts(ids, typed);
  if (!inputRead.ok) return inputRead;
  const { amounts } = inputRead;
  const inputs = Object.fromEntries(ids.map((id) => [id, new Exact(amounts[id])]));
  const table = shownRule.run({}, [{ inputs, group: 0 }]);
  const uncountedAmounts = postes.filter(({ compte }) => !compte).map(({ id }) => amounts[id]);
  return {
    ok: true,
    result: {
      amounts,
      etapes: stepsOn(table, depensePatient, 0),
      comptee: table.value(depensePatient, 0).toFixed(),
      uncounted: uncountedAmounts.reduce((somme, montant) => somme.plus(montant), new Exact(0)).toFixed(),
    },
  };
}
