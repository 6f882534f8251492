import { hasNoYear } from '../../cahier/edition-facts.ts';
import type { ParameterId } from '../../cahier/ids.ts';
import { numberRefusal } from '../../calculators/refusal-words.ts';
import {
  freeYears,
  givenYears,
  numberBefore,
  withLater,
  withoutLater,
} from '../../scenario/edit/parameters.ts';
import { store } from '../../store/page-store.ts';
import { focusOn } from '../kit/later-focus.ts';
import { ParameterValue, valueId } from './parameter-value.tsx';
import type { ValueSet } from './value-sets.ts';

interface Props {
  readonly set: ValueSet;
  readonly id: ParameterId;
  /** What it is called, and what holds where nothing is given. */
  readonly label: string;
  readonly defaultValue: string;
}

/** What a parameter becomes in the course of the experiment: a value a year, and a way to add one. */
export function ParameterYears({ set, id, label, defaultValue }: Props) {
  const years = givenYears(set.given, id);
  const free = freeYears(store.saisie.value.scenario, years);
  const [next] = free.filter((year) => years.every((each) => each < year));
  const added = next ?? free[0];
  const add = (year: string): void => {
    set.edit((given) => {
      const valeur = numberBefore(given, id, year) ?? defaultValue;
      return { ...given, parametresParAnnee: withLater(given.parametresParAnnee, id, year, valeur) };
    }, 'button');
    focusOn(valueId(set, id, year));
  };
  return (
    <>
      {years.map((year) => (
        <div key={year} class="parametre-des">
          <FromYear set={set} id={id} label={label} year={year} free={free} />
          <ParameterValue set={set} id={id} year={year} />
        </div>
      ))}
      {added !== undefined && !hasNoYear(id) && (
        <button type="button" class="lien parametre-ajout si-script" onClick={() => add(added)}>
          + une année
          <span class="cache">
            , pour une autre valeur à partir de ses résultats : {label}, jeu {set.nom}
          </span>
        </button>
      )}
    </>
  );
}

interface FromYearProps extends Omit<Props, 'defaultValue'> {
  readonly year: string;
  readonly free: readonly string[];
}

/** The year from whose results on a value holds, as a list of those that it may move to. */
function FromYear({ set, id, label, year, free }: FromYearProps) {
  const fault = set.erreurs.find(({ path }) => path === `parametresParAnnee.${year}`);
  const words = `${valueId(set, id, year)}-annee`;
  const move = (to: string): void => {
    set.edit(({ parametresParAnnee: byYear, ...given }) => {
      const valeur = String(byYear?.[year]?.[id] ?? '');
      return { ...given, parametresParAnnee: withLater(withoutLater(byYear, id, year), id, to, valeur) };
    }, 'button');
    focusOn(`${valueId(set, id, to)}-annee`);
  };
  return (
    <>
      <label class="parametre-annee">
        dès{' '}
        <select
          id={words}
          aria-label={`${label}, jeu ${set.nom} : à partir de quelle année`}
          aria-invalid={fault && 'true'}
          aria-describedby={fault && `${words}-dit`}
          value={year}
          onChange={(event) => move(event.currentTarget.value)}
        >
          {[...free, year].sort().map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
      </label>
      {fault && (
        <p class="champ-dit" id={`${words}-dit`}>
          {numberRefusal(fault)}
        </p>
      )}
    </>
  );
}
