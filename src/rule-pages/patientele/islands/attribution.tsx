import '../../../islands/preact-patches/french-spacing.ts';
import type { FigureDessinee } from '../../../islands/kit/drawing.tsx';
import { ConclusionSaid } from '../../../islands/kit/form/conclusion.tsx';
import { ChampDuFormulaire } from '../../../islands/kit/form/form-field.tsx';
import { FormSheet, useResult } from '../../../islands/kit/form/form-sheet.tsx';
import { OuiNon } from '../../../islands/kit/form/yes-no.tsx';
import { FigureOfResult } from '../../../islands/kit/result-figure.tsx';
import { Statut } from '../../../islands/kit/status.tsx';
import type { Attribution } from '../../../population/patients/shown-attribution.ts';
import { patientele } from '../calculator.ts';
import { form } from './patient-form.ts';

interface Props {
  /** The example, computed when the site was built. */
  readonly initial: Attribution;
  readonly figure: FigureDessinee;
}

/** One patient to try: is he counted, and by which criterion. */
export function EssaiDunPatient({ initial, figure }: Props) {
  const attribution = useResult(form, initial);
  return (
    <FormSheet
      form={form}
      id="un-patient"
      titre="Un patient à essayer"
      fields={<Champs />}
      etapes={attribution.etapes}
      conclusion={
        <ConclusionSaid
          conclusion={patientele.conclusion(attribution)}
          fresh={form.reponse.upToDate}
          mark={attribution.decision === 'ame' && <Statut status="hypothese" hypothese="H20" />}
        />
      }
      figure={
        <FigureOfResult
          nom="patientele"
          figure={patientele.figures.patientele}
          result={attribution}
          initiale={figure}
          fraiche={attribution === initial}
        />
      }
    />
  );
}

function Champs() {
  const refus = form.reponse.refus.value;
  return (
    <div class="champs">
      <OuiNon formulaire={form.formulaire} champ="medecinTraitant" nom="Médecin traitant du groupement ?" />
      <ChampDuFormulaire
        formulaire={form.formulaire}
        champ="remboursements"
        nom="Soins remboursés"
        unite="dans l'année"
        refus={refus.remboursements}
      />
      <ChampDuFormulaire formulaire={form.formulaire} champ="age" nom="Âge" unite="ans" refus={refus.age} />
      <ChampDuFormulaire
        formulaire={form.formulaire}
        champ="consultations"
        nom="Consultations"
        unite="dans l'année"
        refus={refus.consultations}
        aide="Avec un médecin du groupement, quel qu'il soit."
      />
      <OuiNon formulaire={form.formulaire} champ="ame" nom="Bénéficiaire de l'AME ?" />
    </div>
  );
}
