import { offered, parametersOf } from '../../cahier/edition-facts.ts';
import { reasonsOf } from '../../cahier/edition-reasons.ts';
import type { ParameterId } from '../../cahier/ids.ts';
import { displayText } from '../../calculators/field-text.ts';
import { parameterField } from '../../calculators/fields.ts';
import { difference } from '../../calculators/parametres/differences.ts';
import { withoutEffect } from '../../calculators/parametres/without-effect.ts';
import type { ParameterEffects } from '../../scenario/compare/parameter-effects.ts';
import { modifies } from '../../scenario/run/modified-values.ts';
import { store } from '../../store/page-store.ts';
import { StatusMark } from '../kit/status.tsx';
import { ParameterValue } from './parameter-value.tsx';
import { ParameterYears } from './parameter-years.tsx';
import { setA, setB } from './value-sets.ts';

const parameters = parametersOf(offered);
const reasons = reasonsOf(offered);

interface Props {
  readonly id: ParameterId;
  readonly effects: ParameterEffects;
  /** Whether the effects are those of what is typed. */
  readonly isFresh: boolean;
}

/** One parameter: the cahier's value, who says so and why, the values of the two sets, what they do alone. */
export function Row({ id, effects, isFresh }: Props) {
  const { label, status, hypothese, section } = parameters[id];
  const { unite, percent = false, defaultValue = '' } = parameterField(id);
  const { vue, scenario } = store.saisie.value;
  const own = setA();
  const sets = [own, setB(effects)].filter((each) => each !== undefined);
  const isChanged = own.erreurs.some(({ path }) => path.endsWith(`.${id}`)) || changedIn(scenario, id);
  const note = withoutEffect(id, scenario, vue.groupement);
  return (
    <div class={`parametre${isChanged ? ' parametre-change' : ''}`} id={id}>
      <div class="parametre-nom">
        <span class="parametre-label">{label}</span> <span class="unite">{unite}</span>
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
        {displayText(defaultValue, percent)} <StatusMark status={status} hypothese={hypothese} />
      </p>
      {sets.map((set) => (
        <div key={set.nom} class="parametre-valeur">
          <span class="parametre-colonne">Jeu {set.nom}</span>
          <ParameterValue set={set} id={id} />
          <ParameterYears set={set} id={id} label={label} defaultValue={defaultValue} />
        </div>
      ))}
      <div class={`parametre-effet ${isFresh ? '' : 'perimes'}`}>
        {effects.changes
          .filter((each) => each.id === id)
          .map(({ chemin, effectAlone }) => (
            <p key={chemin.join('.')}>
              {chemin.length > 2 && `dès ${chemin[1]}, `}seul : <b>{difference(effectAlone)}</b>
            </p>
          ))}
      </div>
    </div>
  );
}

const changedIn = (scenario: Parameters<typeof modifies>[0], id: ParameterId): boolean =>
  modifies(scenario).some((each) => each.id === id);
