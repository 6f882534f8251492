import type { Shown } from '../formula/node.ts';
import { calculation } from '../formula/read/calculation.ts';
import { sentences } from '../formula/sentence.ts';
import type { Trace } from '../formula/trace.ts';
import type { Unit } from '../formula/unit.ts';
import type { View } from '../formula/view.ts';
import type { Status } from './text/provenance.ts';

/** One step of a calculation, in plain data: what a page or a terminal shows of it. */
export interface WordedStep {
  readonly id: string;
  readonly role: 'regle' | 'etape';
  readonly label: string;
  readonly unit: Unit;
  /** Decimal text. */
  readonly value: string;
  /** The calculation with its numbers, « 2 610,00 × 0,95 ». */
  readonly calcul: string;
  /** What was compared, which branch or bound holds, by how much: a sentence a decision. */
  readonly phrases: readonly string[];
  readonly status: Status;
  readonly hypotheses: readonly string[];
  /** How its value is shown, where it is not by its unit alone. */
  readonly shown?: Shown;
  /** See `Origin`. */
  readonly numbersAreSupposed?: true;
}

/** An evaluated rule, told; `hypotheses` are those on which its value rests there. */
export function sayStep(evaluated: Trace, view: View, hypotheses: readonly string[]): WordedStep {
  const { rule } = evaluated;
  const { origin, shown } = rule;
  return {
    id: rule.id,
    role: rule.role === 'rule' ? 'regle' : 'etape',
    label: rule.label,
    unit: rule.unit,
    value: evaluated.value.toFixed(),
    calcul: calculation(rule, view),
    phrases: sentences(evaluated, view),
    status: origin.status as Status,
    hypotheses,
    ...(shown && { shown }),
    ...(origin.numbersAreSupposed && { numbersAreSupposed: true }),
  };
}
