import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { WordedStep } from '../../../cahier/told-step.ts';
import type { FormTask, ResultOf } from '../../../calculators/form-calculator.ts';
import { Steps } from '../steps.tsx';
import { ToNotebook } from '../to-notebook.tsx';
import { AnswerFreshness } from './answer-freshness.tsx';
import type { OpenForm } from './page-form.ts';

/** The result of a form: that of the build until the worker has answered. */
export function useResult<T extends FormTask>(
  { formState, reponse }: OpenForm<T>,
  initial: ResultOf<T>,
): ResultOf<T> {
  useEffect(() => {
    formState.openUp();
    reponse.follow();
  }, []);
  return reponse.result.value ?? initial;
}

interface Props<T extends FormTask> {
  readonly form: OpenForm<T>;
  readonly id: string;
  readonly title: string;
  /** Beside the title. */
  readonly aside?: ComponentChildren;
  readonly fields: ComponentChildren;
  readonly etapes: readonly WordedStep[];
  readonly conclusion: ComponentChildren;
  readonly figure: ComponentChildren;
  /** What is shown, and what there is to correct, where the page has its own words. */
  readonly shown?: string;
  readonly correction?: string;
}

/** A form of a page of patients: its fields, the steps of what they give, the result and its figure. */
export function FormSheet<T extends FormTask>(props: Props<T>) {
  const { form, id, title, aside, fields, etapes: stepList, conclusion, figure, shown, correction } = props;
  return (
    <section class="feuille" aria-labelledby={id}>
      <div class="feuille-tete">
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      {fields}
      <div class={`resultats ${form.reponse.upToDate() ? '' : 'perimes'}`}>
        <Steps etapes={stepList} />
        {conclusion}
      </div>
      <AnswerFreshness
        reponse={form.reponse}
        {...(shown !== undefined && { shown })}
        {...(correction !== undefined && { correction })}
      />
      <ToNotebook what="resultats" nom={title} />
      {figure}
    </section>
  );
}
