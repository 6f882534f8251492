import type { ComponentChild } from 'preact';
import { FormField } from '../../../islands/kit/form/form-field.tsx';
import { SliderField } from '../../../islands/kit/form/slider-field.tsx';
import { YesNo } from '../../../islands/kit/form/yes-no.tsx';
import { SaysModified } from '../../../islands/kit/modified.tsx';
import { StatusMark } from '../../../islands/kit/status.tsx';
import type { Modified } from '../../../scenario/run/modified-value.ts';
import { readRulesText } from '../rules-choice.ts';
import type { ChanceRefusals, RuleField } from '../settings.ts';
import { RulesField } from './rules-field.tsx';
import { formState } from './settings-form.ts';
import { SizesField } from './sizes-field.tsx';

interface Props {
  readonly refus: ChanceRefusals;
  readonly modifies: readonly Modified[];
  /** Why the rules that are chosen cannot be used, in French. */
  readonly rulesRefusal: string | undefined;
  /** What is told of rules that are not those of the fields. */
  readonly rules: ComponentChild;
}

const H23 = <StatusMark status="hypothese" hypothese="H23" />;

/** What is asked: the sizes and their dispersion, the rules, a true effort, the draws. */
export function SettingsFields({ refus, modifies, rulesRefusal, rules }: Props) {
  const ofFields = readRulesText(formState.saisi.value.regles).kind === 'champs';
  return (
    <div class="champs">
      <fieldset>
        <legend>Les groupements</legend>
        <SizesField refus={refus.patients} />
        <SliderField
          formState={formState}
          field="cv"
          nom="Variation (cv)"
          unite=""
          from={0}
          to={6}
          step={0.1}
          refus={refus.cv}
          statusMark={H23}
          help="L'écart type de la dépense annuelle d'un patient, divisé par sa moyenne."
        />
        <SliderField
          formState={formState}
          field="correlation"
          nom="Corrélation"
          unite=""
          from={0}
          to={0.95}
          step={0.05}
          refus={refus.correlation}
          statusMark={H23}
          help="Des dépenses d'une année à l'autre, une fois l'attendu retiré."
        />
        <FormField
          formState={formState}
          field="depense"
          nom="Dépense attendue"
          unite="€ par patient"
          refus={refus.depense}
          statusMark={H23}
        />
      </fieldset>
      <fieldset>
        <legend>Les règles</legend>
        <RulesField />
        <p class="dossier-refus" role="alert" data-verbatim>
          {rulesRefusal}
        </p>
        {ofFields ? <RuleFields refus={refus} modifies={modifies} /> : rules}
        <YesNo
          formState={formState}
          field="taux"
          nom="Taux minimal"
          help={refus.taux ?? "Un essai : ce n'est aucune règle du cahier."}
        />
      </fieldset>
      <fieldset>
        <legend>Un effort, les tirages</legend>
        <SliderField
          formState={formState}
          field="effort"
          nom="Ralentissement vrai"
          unite="% par an"
          from={0}
          to={0.03}
          step={0.001}
          percent
          refus={refus.effort}
          help="À côté d'aucun effort ; 0,5 % est celui que suppose le budget du cahier."
        />
        <FormField
          formState={formState}
          field="tirages"
          nom="Tirages"
          unite="par taille"
          refus={refus.tirages}
        />
        <FormField formState={formState} field="graine" nom="Graine" numerals unite="" refus={refus.graine} />
      </fieldset>
    </div>
  );
}

/** The rules that decide of gains, each of them typed here. */
function RuleFields({ refus, modifies }: Pick<Props, 'refus' | 'modifies'>) {
  return (
    <>
      <RuleSlider
        field="tunnel"
        nom="Intervalle"
        unite="%"
        to={0.15}
        step={0.005}
        percent
        refus={refus}
        modifies={modifies}
        help="De la dépense ajustée, de chaque côté."
      />
      <RuleSlider
        field="coefficientEcart"
        nom="Poids de l'écart"
        unite=""
        to={1}
        step={0.05}
        refus={refus}
        modifies={modifies}
        help="Celui de l'évolution est ce qui manque à 1."
      />
      <RuleSlider
        field="coefficientPartage"
        nom="Part reversée"
        unite=""
        to={1}
        step={0.05}
        refus={refus}
        modifies={modifies}
      />
      <YesNo
        formState={formState}
        field="evolution"
        nom="L'évolution se mesure"
        options={[
          { valeur: 'annuelle', nom: "d'une année sur l'autre" },
          { valeur: 'triennale', nom: 'sur trois ans (H18)' },
        ]}
        help={
          refus.evolution ?? (
            <SaysModified modifies={modifies.filter(({ id }) => id === 'options.evolution')} ownRule />
          )
        }
      />
    </>
  );
}

interface RuleProps {
  readonly field: RuleField;
  readonly nom: string;
  readonly unite: string;
  readonly to: number;
  readonly step: number;
  readonly percent?: boolean;
  readonly refus: ChanceRefusals;
  readonly modifies: readonly Modified[];
  readonly help?: string;
}

/** A parameter of the cahier: « modifié », with the cahier's value, once it is another. */
function RuleSlider({ refus, modifies, help, ...field }: RuleProps) {
  const own = modifies.filter(({ id }) => id === field.field);
  return (
    <SliderField
      formState={formState}
      {...field}
      from={0}
      fraction={field.percent !== true}
      refus={refus[field.field]}
      statusMark={own.length === 0 && <StatusMark status="texte" />}
      help={
        <>
          <SaysModified modifies={own} ownRule /> {help}
        </>
      }
    />
  );
}
