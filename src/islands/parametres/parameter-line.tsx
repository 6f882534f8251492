import { offered, parametersOf } from '../../cahier/edition-facts.ts';
import { reasonsOf } from '../../cahier/edition-reasons.ts';
import type { ParameterId } from '../../cahier/ids.ts';
import { displayText } from '../../calculators/field-text.ts';
import { parameterField } from '../../calculators/fields.ts';
import { difference } from '../../calculators/parametres/differences.ts';
import { withoutEffect } from '../../calculators/parametres/without-effect.ts';
import { numberRefusal, percentRefusal } from '../../calculators/refusal-words.ts';
import type { ParameterEffects } from '../../scenario/compare/parameter-effects.ts';
import { withParameter } from '../../scenario/edit/parameters.ts';
import { sameNumber } from '../../scenario/format/decimal-text.ts';
import { store } from '../../store/page-store.ts';
import { ModifiedMark } from '../kit/modified.tsx';
import { NumberField } from '../kit/number-field.tsx';
import { Field, returning } from '../kit/scenario-field.tsx';
import { StatusMark } from '../kit/status.tsx';

const parameters = parametersOf(offered);
const reasons = reasonsOf(offered);

interface Props {
  readonly id: ParameterId;
  readonly effects: ParameterEffects;
}

/** One parameter: the cahier's value, who says so and why, the values of the two sets, what they do alone. */
export function Row({ id, effects }: Props) {
  const { label, status, hypothese, section } = parameters[id];
  const field = { ...parameterField(id), nom: `${label}, jeu A` };
  const { vue, scenario, autreJeu } = store.saisie.value;
  const effet = effects.changes.find((each) => each.id === id);
  const own = scenario.parametres?.[id];
  const changed = own !== undefined && !sameNumber(String(own), field.defaultValue ?? '');
  const note = withoutEffect(id, scenario, vue.groupement);
  return (
    <div class={`parametre${changed ? ' parametre-change' : ''}`} id={id}>
      <div class="parametre-nom">
        <span class="parametre-label">{label}</span> <span class="unite">{field.unite}</span>
        {note && <p class="parametre-note">{note}</p>}
        <details>
          <summary>Pourquoi</summary>
          <p>
            {reasons[id]} ({section})
          </p>
        </details>
      </div>
      <p class="parametre-cahier">
        <span class="parametre-colonne">{status === 'hypothese' ? 'Notre valeur' : 'Cahier'}</span>{' '}
        {displayText(field.defaultValue ?? '', field.percent === true)}{' '}
        <StatusMark status={status} hypothese={hypothese} />
      </p>
      <div class="parametre-valeur">
        <span class="parametre-colonne">Jeu A</span>
        <Field field={field} vue={vue} prefix="pa" />
      </div>
      {autreJeu !== undefined && (
        <div class="parametre-valeur">
          <span class="parametre-colonne">Jeu B</span>
          <FieldB id={id} effects={effects} />
        </div>
      )}
      <p class="parametre-effet">
        {effet && (
          <>
            seul : <b>{difference(effet.effectAlone)}</b>
          </>
        )}
      </p>
    </div>
  );
}

/** The same parameter in the second set. */
function FieldB({ id, effects: { autre } }: Props) {
  const field = parameterField(id);
  const { autreJeu = {} } = store.saisie.value;
  const current = autreJeu[id];
  const valeur = String(current ?? field.defaultValue);
  const change = current !== undefined && !sameNumber(valeur, field.defaultValue ?? '');
  const { bounds } = parameters[id];
  const error =
    autre?.ok === false ? autre.erreurs.find(({ path }) => path === `parametres.${id}`) : undefined;
  const write = (next: string | undefined): void => {
    const saisie = store.saisie.value;
    const autreJeu = withParameter(saisie.autreJeu, id, next, field.defaultValue ?? '');
    store.follow({ ...saisie, autreJeu });
  };
  return (
    <NumberField
      id={`pb-${id}`}
      nom={`${field.nom}, jeu B`}
      unite={field.unite}
      valeur={valeur}
      percent={field.percent === true}
      fraction={field.fraction === true}
      refus={error && (field.percent ? percentRefusal(bounds, valeur) : numberRefusal(error))}
      change={change}
      statusMark={change && <ModifiedMark refused={error !== undefined} />}
      help={
        change && (
          <button type="button" class="lien" onClick={() => write(undefined)}>
            {returning(parameters[id])}
          </button>
        )
      }
      onValue={write}
    />
  );
}
