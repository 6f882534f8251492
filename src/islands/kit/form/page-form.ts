import type { FieldsOf, FormCalculator, FormTask, ResultOf } from '../../../calculators/form-calculator.ts';
import type { Judgement } from '../../../population/field-fault.ts';
import { createForm, type Form, type Typed } from '../../../store/form.ts';
import { client } from '../../../store/page-store.ts';
import type { Issue } from '../../../workers/calculation/calculation-client.ts';
import { type Answer, createAnswer } from './form-answer.ts';

/** A form of the page, and what its worker answers. */
export interface OpenForm<T extends FormTask> {
  readonly formState: Form<FieldsOf<T>>;
  readonly reponse: Answer<FieldsOf<T>, ResultOf<T>>;
}

/** The form of a calculator, kept under its own key, and judged by its own task. */
export function openForm<T extends FormTask>({ cle, depart, task }: FormCalculator<T>): OpenForm<T> {
  type Judged = Promise<Issue<Judgement<FieldsOf<T>, ResultOf<T>>>>;
  const ask = client.ask as unknown as (channel: string, task: T, typed: Typed<FieldsOf<T>>) => Judged;
  const formState = createForm<FieldsOf<T>>(cle, depart);
  return { formState, reponse: createAnswer(formState, (typed) => ask(task, task, typed)) };
}
