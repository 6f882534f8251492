import '../../../islands/preact-patches/french-spacing.ts';
import type { DrawnFigure } from '../../../islands/kit/drawing.tsx';
import { ConclusionSaid } from '../../../islands/kit/form/conclusion.tsx';
import { FormField } from '../../../islands/kit/form/form-field.tsx';
import { FormSheet, useResult } from '../../../islands/kit/form/form-sheet.tsx';
import { YesNo } from '../../../islands/kit/form/yes-no.tsx';
import { FigureOfResult } from '../../../islands/kit/result-figure.tsx';
import { StatusMark } from '../../../islands/kit/status.tsx';
import type { Attribution } from '../../../population/patients/shown-attribution.ts';
import { patientele } from '../calculator.ts';
import { form } from './patient-form.ts';

interface Props {
  /** The example, computed when the site was built. */
  readonly initial: Attribution;
  readonly figure: DrawnFigure;
}

/** One patient to try: is he counted, and by which criterion. */
export function PatientTrial({ initial, figure }: Props) {
  const attribution = useResult(form, initial);
  return (
    <FormSheet
      form={form}
      id="un-patient"
      title="Un patient à essayer"
      fields={<Fields />}
      etapes={attribution.etapes}
      conclusion={
        <ConclusionSaid
          conclusion={patientele.conclusion(attribution)}
          fresh={form.reponse.upToDate}
          mark={attribution.decision === 'ame' && <StatusMark status="hypothese" hypothese="H20" />}
        />
      }
      figure={
        <FigureOfResult
          nom="patientele"
          figure={patientele.figures.patientele}
          result={attribution}
          initialFigure={figure}
          isFresh={attribution === initial}
        />
      }
    />
  );
}

function Fields() {
  const refusal = form.reponse.refus.value;
  return (
    <div class="champs">
      <YesNo formState={form.formState} field="medecinTraitant" nom="Médecin traitant du groupement ?" />
      <FormField
        formState={form.formState}
        field="remboursements"
        nom="Soins remboursés"
        unite="dans l'année"
        refus={refusal.remboursements}
      />
      <FormField formState={form.formState} field="age" nom="Âge" unite="ans" refus={refusal.age} />
      <FormField
        formState={form.formState}
        field="consultations"
        nom="Consultations"
        unite="dans l'année"
        refus={refusal.consultations}
        help="Avec un médecin du groupement, quel qu'il soit."
      />
      <YesNo formState={form.formState} field="ame" nom="Bénéficiaire de l'AME ?" />
    </div>
  );
}
