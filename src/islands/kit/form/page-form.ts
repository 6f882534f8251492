import type { FieldsOf, FormCalculator, FormTask, ResultOf } from '../../../calculators/form-calculator.ts';
import { creerFormulaire, type Formulaire, type Saisi } from '../../../store/form.ts';
import { client } from '../../../store/page-store.ts';
import type { Issue } from '../../../workers/calculation/calculation-client.ts';
import { creerReponse, type Jugement, type Reponse } from './form-answer.ts';

/** A form of the page, and what its worker answers. */
export interface OpenForm<T extends FormTask> {
  readonly formulaire: Formulaire<FieldsOf<T>>;
  readonly reponse: Reponse<FieldsOf<T>, ResultOf<T>>;
}

/** The form of a calculator, kept under its own key, and judged by its own task. */
export function openForm<T extends FormTask>({ cle, depart, tache }: FormCalculator<T>): OpenForm<T> {
  type Judged = Promise<Issue<Jugement<FieldsOf<T>, ResultOf<T>>>>;
  const ask = client.ask as unknown as (channel: string, task: T, saisi: Saisi<FieldsOf<T>>) => Judged;
  const formulaire = creerFormulaire<FieldsOf<T>>(cle, depart);
  return { formulaire, reponse: creerReponse(formulaire, (saisi) => ask(tache, tache, saisi)) };
}
