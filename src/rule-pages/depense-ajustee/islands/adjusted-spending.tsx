import '../../../islands/preact-patches/french-spacing.ts';
import type { DrawnFigure } from '../../../islands/kit/drawing.tsx';
import { ConclusionSaid } from '../../../islands/kit/form/conclusion.tsx';
import { FormField } from '../../../islands/kit/form/form-field.tsx';
import { FormSheet, useResult } from '../../../islands/kit/form/form-sheet.tsx';
import { YesNo } from '../../../islands/kit/form/yes-no.tsx';
import { FigureOfResult } from '../../../islands/kit/result-figure.tsx';
import { StatusMark } from '../../../islands/kit/status.tsx';
import type { DepenseDuPatient } from '../../../population/adjustment/patient-depense.ts';
import { depenseAjustee } from '../calculator.ts';
import { FormModel } from './model.tsx';
import { form, formState, reponse } from './profile-form.ts';

interface Props {
  /** The example, computed when the site was built. */
  readonly initial: DepenseDuPatient;
  readonly figure: DrawnFigure;
}

/** One patient's profile, and what the coefficients add up to for him. */
export function AjusteePanel({ initial, figure }: Props) {
  const depense = useResult(form, initial);
  const whole = depense.manque === null;
  return (
    <FormSheet
      form={form}
      id="un-profil"
      title="Le profil d'un patient"
      aside={!formState.modified.value && <span class="vue">patient inventé, à changer</span>}
      fields={
        <>
          <Profile />
          <FormModel />
        </>
      }
      etapes={depense.etapes}
      conclusion={
        <ConclusionSaid
          conclusion={depenseAjustee.conclusion(depense)}
          fresh={reponse.upToDate}
          mark={
            whole ? (
              <span class="statut statut-change">saisi par vous</span>
            ) : (
              <span class="statut statut-partiel">incomplète</span>
            )
          }
          valueClass={whole ? undefined : 'partiel'}
          note={
            whole ? (
              <>
                Selon votre modèle : <span data-verbatim>{depense.source}</span>.
              </>
            ) : undefined
          }
        />
      }
      shown="La somme affichée"
      correction="Une valeur est à corriger, ou à écrire."
      figure={
        <FigureOfResult
          nom="depense-ajustee"
          figure={depenseAjustee.figures['depense-ajustee']}
          result={depense}
          initialFigure={figure}
          isFresh={depense === initial}
        />
      }
    />
  );
}

const SEXES = [
  { valeur: '1', nom: 'Femme' },
  { valeur: '0', nom: 'Homme' },
] as const;

function Profile() {
  const refusal = reponse.refus.value;
  const typed = formState.saisi.value;
  return (
    <div class="champs">
      <YesNo formState={formState} field="femme" nom="Sexe" options={SEXES} />
      <YesNo formState={formState} field="cmuc" nom="CMU-C" />
      <YesNo formState={formState} field="acs" nom="ACS" />
      <YesNo
        formState={formState}
        field="ald"
        nom="Affection de longue durée (ALD)"
        help={<StatusMark status="hypothese" hypothese="H17" />}
      />
      <FormField
        formState={formState}
        field="apl"
        nom="APL de la commune"
        unite=""
        help={refusal.apl === undefined && 'Le cahier ne dit pas son unité.'}
        refus={refusal.apl}
      />
      {typed.ageForme !== 'non' && (
        <FormField formState={formState} field="age" nom="Âge" unite="ans" refus={refusal.age} />
      )}
    </div>
  );
}
