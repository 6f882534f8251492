import { offered, parametersOf } from '../../cahier/edition-facts.ts';
import type { ParameterId } from '../../cahier/ids.ts';
import { displayText } from '../../calculators/field-text.ts';
import { parameterField } from '../../calculators/fields.ts';
import { laterField } from '../../calculators/later-fields.ts';
import { percentRefusal } from '../../calculators/percent-refusal.ts';
import { numberRefusal } from '../../calculators/refusal-words.ts';
import { withLater, withoutLater, withParameter } from '../../scenario/edit/parameters.ts';
import { sameNumber } from '../../scenario/format/decimal-text.ts';
import { pathText, read } from '../../scenario/format/scenario-document.ts';
import { showParameter } from '../../scenario/format/shown-parameter.ts';
import { store } from '../../store/page-store.ts';
import { ModifiedMark } from '../kit/modified.tsx';
import { NumberField } from '../kit/number-field.tsx';
import { returning } from '../kit/scenario-field.tsx';
import type { ValueSet } from './value-sets.ts';

const parameters = parametersOf(offered);

interface Props {
  readonly set: ValueSet;
  readonly id: ParameterId;
  /** From whose results on; for all years where it is absent. */
  readonly year?: string;
}

/** The field of a value: what a screen reader is told, and where the focus goes. */
export const valueId = (set: ValueSet, id: ParameterId, year?: string): string =>
  [`p${set.nom.toLowerCase()}`, id, year].filter(Boolean).join('-');

/** One value of a parameter in one of the sets, typed, with the way back to what holds without it. */
export function ParameterValue({ set, id, year }: Props) {
  const field = year === undefined ? parameterField(id) : laterField(id, year, set.given);
  const { percent = false, fraction = false, unite, defaultValue = '', since } = field;
  const { bounds, label } = parameters[id];
  const chemin = field.chemin(store.saisie.value.vue);
  const current = read(set.given, chemin);
  const valeur = String(current ?? defaultValue);
  const change = current !== undefined && !sameNumber(valeur, defaultValue);
  const fault = set.erreurs.find(({ path }) => path === pathText(chemin));
  const refusal =
    fault && (percent && fault.code !== 'no-year' ? percentRefusal(bounds, valeur) : numberRefusal(fault));
  const write = (next: string | undefined, by: 'field' | 'button'): void =>
    set.edit((given) => {
      if (year === undefined) return withParameter(given, id, next, defaultValue);
      const { parametresParAnnee: byYear } = given;
      const later = next === undefined ? withoutLater(byYear, id, year) : withLater(byYear, id, year, next);
      return { ...given, parametresParAnnee: later };
    }, by);
  return (
    <NumberField
      id={valueId(set, id, year)}
      nom={`${label}, jeu ${set.nom}${year === undefined ? '' : `, à partir de ${year}`}`}
      unite={unite}
      valeur={valeur}
      {...(set.nom === 'A' && { chemin: pathText(chemin) })}
      percent={percent}
      fraction={fraction}
      refus={refusal}
      bounds={bounds}
      change={change}
      statusMark={change && <ModifiedMark refused={fault !== undefined} />}
      help={
        (change || since) && (
          <button type="button" class="lien" onClick={() => write(undefined, 'button')}>
            {since
              ? `Comme avant ${since.year}${since.before === undefined ? '' : ` : ${showParameter(id, since.before)}`}`
              : `${returning(parameters[id])} : ${displayText(defaultValue, percent)} ${unite}`}
          </button>
        )
      }
      onValue={(next) => write(next, 'field')}
    />
  );
}
