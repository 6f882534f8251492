import { offered, parametersOf } from '../../../cahier/edition-facts.ts';
import { displayText } from '../../../calculators/field-text.ts';
import { parameterField } from '../../../calculators/fields.ts';
import { focusOn } from '../../../islands/kit/later-focus.ts';
import { ModifiedMark } from '../../../islands/kit/modified.tsx';
import { NumberField } from '../../../islands/kit/number-field.tsx';
import { StatusMark } from '../../../islands/kit/status.tsx';
import { sameNumber } from '../../../scenario/format/decimal-text.ts';
import { whose } from '../../../scenario/run/modified-value.ts';
import { type Given, withValue } from '../sets.ts';
import type { WordedFault } from './open-workers.ts';
import { changeSet, removeOfSet } from './set-changes.ts';

const parameters = parametersOf(offered);

interface Props {
  /** Of the set. */
  readonly rank: number;
  readonly given: Given;
  readonly faults: readonly WordedFault[];
}

/** Where a value stands in its set, as faults say it. */
const pathOf = ({ id, since }: Given): string =>
  since === undefined ? `parametres.${id}` : `parametresParAnnee.${since}.${id}`;

/** One value of a set: « modifié », with the cahier's value and its status beside it. */
export function ValueLine({ rank, given, faults }: Props) {
  const { id, since, valeur } = given;
  const field = parameterField(id);
  const { status, hypothese, defaultValue, bounds } = parameters[id];
  const fault = faults.find(({ path }) => path === pathOf(given));
  const change = !sameNumber(valeur, defaultValue);
  const nom = since === undefined ? field.nom : `${field.nom}, à partir de ${since}`;
  return (
    <li>
      <NumberField
        id={`jeu-${rank}-${id}-${since ?? 'toutes'}`}
        nom={nom}
        unite={field.unite}
        valeur={valeur}
        percent={field.percent === true}
        fraction
        refus={fault?.refusal}
        bounds={bounds}
        change={change}
        statusMark={change && <ModifiedMark refused={fault !== undefined} />}
        help={
          <>
            {whose(status)} : {displayText(defaultValue, field.percent === true)}
            {field.percent ? '\u00a0%' : ''} <StatusMark status={status} hypothese={hypothese} />{' '}
            <button
              type="button"
              class="lien si-script"
              onClick={() => {
                removeOfSet(rank, (set) => withValue(set, given, undefined), `« ${nom} » est retiré.`);
                focusOn(`jeu-${rank}-nom`);
              }}
            >
              Retirer <span class="cache">« {nom} »</span>
            </button>
          </>
        }
        onValue={(text) => changeSet(rank, (set) => withValue(set, given, text))}
      />
    </li>
  );
}
