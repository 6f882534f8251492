import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { EtapeDite } from '../../../cahier/told-step.ts';
import type { FormTask, ResultOf } from '../../../calculators/form-calculator.ts';
import { Etapes } from '../steps.tsx';
import { FraicheurDeReponse } from './answer-freshness.tsx';
import type { OpenForm } from './page-form.ts';

/** The result of a form: that of the build until the worker has answered. */
export function useResult<T extends FormTask>(
  { formulaire, reponse }: OpenForm<T>,
  initial: ResultOf<T>,
): ResultOf<T> {
  useEffect(() => {
    formulaire.ouvrir();
    reponse.suivre();
  }, []);
  return reponse.resultat.value ?? initial;
}

interface Props<T extends FormTask> {
  readonly form: OpenForm<T>;
  readonly id: string;
  readonly titre: string;
  /** Beside the title. */
  readonly aside?: ComponentChildren;
  readonly fields: ComponentChildren;
  readonly etapes: readonly EtapeDite[];
  readonly conclusion: ComponentChildren;
  readonly figure: ComponentChildren;
  /** What is shown, and what there is to correct, where the page has its own words. */
  readonly montre?: string;
  readonly correction?: string;
}

/** A form of a page of patients: its fields, the steps of what they give, the result and its figure. */
export function FormSheet<T extends FormTask>(props: Props<T>) {
  const { form, id, titre, aside, fields, etapes, conclusion, figure, montre, correction } = props;
  return (
    <section class="feuille" aria-labelledby={id}>
      <div class="feuille-tete">
        <h2 id={id}>{titre}</h2>
        {aside}
      </div>
      {fields}
      <div class={`resultats ${form.reponse.upToDate() ? '' : 'perimes'}`}>
        <Etapes etapes={etapes} />
        {conclusion}
      </div>
      <FraicheurDeReponse
        reponse={form.reponse}
        {...(montre !== undefined && { montre })}
        {...(correction !== undefined && { correction })}
      />
      {figure}
    </section>
  );
}
