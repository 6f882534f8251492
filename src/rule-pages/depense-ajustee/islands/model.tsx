import { formatNumber } from '../../../french/numbers.ts';
import { FormField } from '../../../islands/kit/form/form-field.tsx';
import { YesNo } from '../../../islands/kit/form/yes-no.tsx';
import { InventedMark } from '../../../islands/kit/invented.tsx';
import { focusOn } from '../../../islands/kit/later-focus.ts';
import { StatusMark } from '../../../islands/kit/status.tsx';
import { TextField } from '../../../islands/kit/text-field.tsx';
import { COEFFICIENT, VALUE } from '../../../population/adjustment/form-numbers.ts';
import { bands } from '../../../population/adjustment/model.ts';
import {
  type AgeForm,
  type AjusteeField,
  type Autre,
  others,
  type Published,
  publishedModel,
  publishedOnes,
} from '../../../population/adjustment/model-form.ts';
import { variableName } from '../../../population/adjustment/variable-labels.ts';
import { Completeness, ReturnToPublished } from './completeness.tsx';
import { formState, reponse } from './profile-form.ts';

const AGES: readonly { readonly valeur: AgeForm; readonly nom: string }[] = [
  { valeur: 'non', nom: 'absent' },
  { valeur: 'annees', nom: 'par année' },
  { valeur: 'tranches', nom: 'par tranche' },
];

/** The model of the form: the published coefficients, what the reader changes of them, and what he adds. */
export function FormModel() {
  const typed = formState.saisi.value;
  return (
    <details class="modele-saisi si-script">
      <summary>Compléter ou changer le modèle</summary>
      <p class="feuille-dit">
        Le cahier publie six nombres pour 2017, puis « + … ». L'âge fait partie du modèle, sans que son
        coefficient soit donné. Si vous connaissez le reste, ajoutez-le.
      </p>
      <div class="champs">
        <Coefficient field="constante" nom="Constante" unite="€" />
        {publishedOnes.map((id) => (
          <Coefficient
            key={id}
            field={`coef-${id}`}
            nom={variableName(id).shortText}
            unite="€"
            variable={id}
          />
        ))}
        <YesNo formState={formState} field="ageForme" nom="Âge" options={AGES} />
        {typed.ageForme === 'annees' && (
          <Coefficient field="coef-age" nom="Âge, par année" unite="€ par an" />
        )}
        {typed.ageForme === 'tranches' && <AgeBands />}
        {others
          .filter((rank) => typed[`autre${rank}`] === '1')
          .map((rank) => (
            <Term key={rank} rang={rank} />
          ))}
      </div>
      <AddTerm />
      <Completeness />
      <ReturnToPublished />
    </details>
  );
}

interface CoefficientProps {
  readonly field: 'constante' | (`coef-${string}` & AjusteeField);
  readonly nom: string;
  readonly unite: string;
  readonly variable?: Published;
}

/** A coefficient, with whose it is: the text's, or the reader's. */
function Coefficient({ field, nom, unite, variable }: CoefficientProps) {
  const valeur = formState.saisi.value[field];
  const published = (publishedModel as Readonly<Record<string, string>>)[field] ?? '';
  const change = valeur !== published;
  const invente = field === 'coef-age' && valeur !== '' && valeur === formState.saisi.value.ageInvente;
  return (
    <FormField
      formState={formState}
      field={field}
      nom={nom}
      unite={unite}
      min={COEFFICIENT.min}
      refus={reponse.refus.value[field]}
      statusMark={
        invente ? (
          <InventedMark />
        ) : change || published === '' ? (
          <span class="statut statut-change">saisi par vous</span>
        ) : (
          <StatusMark status="texte" hypothese={variable === 'ald' ? 'H17' : undefined} />
        )
      }
      help={
        change &&
        published !== '' && (
          <button type="button" class="lien" onClick={() => formState.write(field, published)}>
            Revenir au cahier : {formatNumber(published)} €
          </button>
        )
      }
    />
  );
}

/** Seventeen bands: under 5, the reference, nothing is added. */
function AgeBands() {
  return (
    <fieldset class="modele-terme modele-tranches">
      <legend>
        Par tranche d'âge <span class="statut statut-change">saisi par vous</span>
      </legend>
      <p class="feuille-dit">
        Ce que chaque tranche ajoute à la constante. Avant 5 ans, rien : c'est la référence. Toutes sont à
        écrire, avec 0 pour celle qui n'ajoute rien.
      </p>
      {bands.map((band) => (
        <FormField
          key={band}
          formState={formState}
          field={`coef-${band}`}
          nom={variableName(band).shortText}
          unite="€"
          min={COEFFICIENT.min}
          refus={reponse.refus.value[`coef-${band}`]}
        />
      ))}
    </fieldset>
  );
}

/** A term of the reader's own. */
function Term({ rang: rank }: { readonly rang: Autre }) {
  const typed = formState.saisi.value;
  const refusal = reponse.refus.value;
  return (
    <fieldset class="modele-terme">
      <legend>
        Un terme à vous <span class="statut statut-change">saisi par vous</span>
      </legend>
      <TextField
        id={`champ-autre${rank}Nom`}
        nom="Son nom"
        valeur={typed[`autre${rank}Nom`]}
        chemin={`autre${rank}Nom`}
        refus={refusal[`autre${rank}Nom`]}
        onValue={(nom) => formState.write(`autre${rank}Nom`, nom)}
      />
      <FormField
        formState={formState}
        field={`autre${rank}Coef`}
        nom="Son coefficient"
        unite="€"
        min={COEFFICIENT.min}
        refus={refusal[`autre${rank}Coef`]}
      />
      <FormField
        formState={formState}
        field={`autre${rank}Valeur`}
        nom="Sa valeur chez ce patient"
        unite=""
        min={VALUE.min}
        refus={refusal[`autre${rank}Valeur`]}
      />
      <button
        type="button"
        class="lien"
        onClick={() => {
          formState.write(`autre${rank}`, '0');
          focusOn('ajouter-terme');
        }}
      >
        Retirer ce terme
      </button>
    </fieldset>
  );
}

function AddTerm() {
  const freeText = others.find((rank) => formState.saisi.value[`autre${rank}`] !== '1');
  if (freeText === undefined) return null;
  return (
    <p class="offre">
      <button
        type="button"
        id="ajouter-terme"
        onClick={() => {
          formState.write(`autre${freeText}`, '1');
          focusOn(`champ-autre${freeText}Nom`);
        }}
      >
        Ajouter un terme
      </button>
    </p>
  );
}
