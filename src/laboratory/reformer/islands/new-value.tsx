import { useState } from 'preact/hooks';
import { hasNoYear, offered, parametersOf, themes } from '../../../cahier/edition-facts.ts';
import { type ParameterId, parameterIds } from '../../../cahier/ids.ts';
import { focusOn } from '../../../islands/kit/later-focus.ts';
import type { TypedRuleSet } from '../../../scenario/reform/question.ts';
import { givenBy, withValue } from '../sets.ts';
import { changeSet } from './set-changes.ts';

const parameters = parametersOf(offered);

/** Those that no payment is computed from are left out: eligibility is a notice. */
const changeable = parameterIds.filter((id) => id !== 'seuilPatients');

interface Props {
  readonly rank: number;
  readonly set: TypedRuleSet;
  /** The results years of the portfolio. */
  readonly years: readonly string[];
}

/** Chooses a value of the cahier to be changed, and from when on. */
export function NewValue({ rank, set, years }: Props) {
  const [id, setId] = useState<ParameterId>('tunnel');
  const [since, setSince] = useState('');
  const from = since === '' || hasNoYear(id) ? undefined : since;
  const isGiven = givenBy(set).some((each) => each.id === id && each.since === from);
  const add = (): void => {
    const { label, defaultValue } = parameters[id];
    const said = `« ${label} » est ajouté à « ${set.nom} ».`;
    if (!isGiven) changeSet(rank, (own) => withValue(own, { id, since: from }, defaultValue), said);
    focusOn(`jeu-${rank}-${id}-${from ?? 'toutes'}`);
  };
  return (
    <p class="dossier-actes si-script">
      <label for={`jeu-${rank}-valeur`}>Changer</label>
      <select
        id={`jeu-${rank}-valeur`}
        value={id}
        onChange={(event) => setId(event.currentTarget.value as ParameterId)}
      >
        {themes.map((theme) => (
          <optgroup key={theme} label={theme}>
            {changeable
              .filter((each) => parameters[each].theme === theme)
              .map((each) => (
                <option key={each} value={each}>
                  {parameters[each].label}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
      <label for={`jeu-${rank}-annee`} class="cache">
        À partir de quelle année de résultats
      </label>
      <select
        id={`jeu-${rank}-annee`}
        value={hasNoYear(id) ? '' : since}
        disabled={hasNoYear(id)}
        onChange={(event) => setSince(event.currentTarget.value)}
      >
        <option value="">pour toutes les années</option>
        {years.map((year) => (
          <option key={year} value={year}>
            à partir de {year}
          </option>
        ))}
      </select>
      <button type="button" onClick={add}>
        Ajouter cette valeur
      </button>
    </p>
  );
}
