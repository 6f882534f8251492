import '../../../islands/preact-patches/french-spacing.ts';
import { postes } from '../../../cahier/people/postes/all-postes.ts';
import type { DrawnFigure } from '../../../islands/kit/drawing.tsx';
import { ConclusionSaid } from '../../../islands/kit/form/conclusion.tsx';
import { FormField } from '../../../islands/kit/form/form-field.tsx';
import { FormSheet, useResult } from '../../../islands/kit/form/form-sheet.tsx';
import { FigureOfResult } from '../../../islands/kit/result-figure.tsx';
import type { CountedDepense } from '../../../population/depense-reelle/counted-depense.ts';
import { depenseReelle } from '../calculator.ts';
import { form } from './spending-form.ts';

interface Props {
  /** The invented patient, computed when the site was built. */
  readonly initial: CountedDepense;
  readonly figure: DrawnFigure;
}

/** One patient's spending, item by item, and what counts of it. */
export function DepenseDunPatient({ initial, figure }: Props) {
  const depense = useResult(form, initial);
  return (
    <FormSheet
      form={form}
      id="un-patient"
      title="Un patient, une année"
      aside={<span class="vue">{form.formState.modified.value ? 'vos montants' : 'montants inventés'}</span>}
      fields={
        <>
          <Postes nom="Compté" compte />
          <Postes nom="Non compté" compte={false} />
        </>
      }
      etapes={depense.etapes}
      conclusion={
        <ConclusionSaid conclusion={depenseReelle.conclusion(depense)} fresh={form.reponse.upToDate} />
      }
      figure={
        <FigureOfResult
          nom="depense-reelle"
          figure={depenseReelle.figures['depense-reelle']}
          result={depense}
          initialFigure={figure}
          isFresh={depense === initial}
        />
      }
    />
  );
}

function Postes({ nom, compte }: { readonly nom: string; readonly compte: boolean }) {
  return (
    <fieldset class={`postes ${compte ? 'postes-comptes' : 'postes-hors'}`}>
      <legend>{nom}</legend>
      {postes
        .filter((poste) => poste.compte === compte)
        .map(({ id, nom }) => (
          <FormField
            key={id}
            formState={form.formState}
            field={id}
            nom={nom}
            unite="€"
            refus={form.reponse.refus.value[id]}
          />
        ))}
    </fieldset>
  );
}
