import { FormField } from '../../../islands/kit/form/form-field.tsx';
import { YesNo } from '../../../islands/kit/form/yes-no.tsx';
import { StatusMark } from '../../../islands/kit/status.tsx';
import { type VariableDuCahier, variables } from '../../../population/adjustment/model.ts';
import { shortText } from '../adjustment-words.ts';
import { type AdjustmentRefusals, bounds, depart } from '../settings.ts';
import { file } from './open-bench.ts';
import { formState } from './settings-form.ts';

/** What is asked of a run: its sample, its variables, how they are read. */
export function SettingsFields({ refus: refusal }: { readonly refus: AdjustmentRefusals }) {
  return (
    <div class="champs">
      {file.value === undefined && (
        <>
          <FormField
            formState={formState}
            field="patients"
            nom="Patients"
            unite="inventés"
            refus={refusal.patients}
          />
          <FormField
            formState={formState}
            field="graine"
            nom="Graine du tirage"
            numerals
            unite=""
            refus={refusal.graine}
          />
        </>
      )}
      <FormField
        formState={formState}
        field="part"
        nom="Apprentissage"
        unite="% des patients"
        percent
        statusMark={<StatusMark status="texte" />}
        refus={refusal.part}
      />
      <FormField
        formState={formState}
        field="partage"
        nom="Graine du partage"
        numerals
        unite=""
        refus={refusal.partage}
      />
      <Variables refus={refusal.age} />
      <YesNo
        formState={formState}
        field="ages"
        nom="L'âge compte"
        options={[
          { valeur: 'annees', nom: 'en années' },
          { valeur: 'bandes', nom: 'par tranches' },
        ]}
      />
      <YesNo formState={formState} field="selection" nom="Sélection des variables" />
      {file.value === undefined && <Generator refus={refusal} />}
    </div>
  );
}

function Variables({ refus: refusal }: { readonly refus: string | undefined }) {
  return (
    <fieldset class={`champ lab-variables${refusal ? ' champ-erreur' : ''}`}>
      <legend>
        Variables à essayer <StatusMark status="texte" />
      </legend>
      <ul>
        {variables.map((variable) => (
          <li key={variable}>
            <Case variable={variable} refus={refusal} />
          </li>
        ))}
      </ul>
      {refusal && (
        <p class="champ-dit" id="lab-variables-dit">
          {refusal}
        </p>
      )}
    </fieldset>
  );
}

interface CaseProps {
  readonly variable: VariableDuCahier;
  readonly refus: string | undefined;
}

function Case({ variable, refus: refusal }: CaseProps) {
  return (
    <label>
      <input
        type="checkbox"
        checked={formState.saisi.value[variable] === '1'}
        aria-describedby={refusal ? 'lab-variables-dit' : undefined}
        onChange={(event) => formState.write(variable, event.currentTarget.checked ? '1' : '0')}
      />{' '}
      {shortText(variable)}
    </label>
  );
}

interface GeneratorProps {
  readonly refus: { readonly correlation?: string; readonly effet?: string };
}

/** What loosens the deprivation index from the APL, in the invented sample. */
function Generator({ refus: refusal }: GeneratorProps) {
  const { correlation, effet } = formState.saisi.value;
  const change = correlation !== depart.correlation || effet !== depart.effet;
  return (
    <details class="lab-generateur" open={change || undefined}>
      <summary>L'indice de défavorisation, dans l'échantillon inventé</summary>
      <FormField
        formState={formState}
        field="correlation"
        nom="Corrélation avec l'APL"
        unite="de −1 à 1"
        min={bounds.correlation.from}
        refus={refusal.correlation}
        help="À −1 ou à 1, l'un répète l'autre ; à 0, ils n'ont rien en commun."
      />
      <FormField
        formState={formState}
        field="effet"
        nom="Effet propre"
        unite="€ par unité"
        min={bounds.effet.from}
        refus={refusal.effet}
        help="Ce que l'indice ajoute de lui-même à la dépense."
      />
    </details>
  );
}
