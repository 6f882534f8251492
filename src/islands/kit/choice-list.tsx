import type { Choice } from '../../calculators/choices/choice.ts';
import type { DocumentScenario, View } from '../../scenario/format/scenario-document.ts';
import type { Calculation } from '../../scenario/run/page-results.ts';
import { store } from '../../store/page-store.ts';
import { ModifiedMark } from './modified.tsx';
import { StatusMark } from './status.tsx';
import { viewNow } from './view-now.ts';

interface Props {
  readonly choice: Choice;
  /** The scenario on screen, where it may not be the store's yet. */
  readonly scenario?: DocumentScenario;
  readonly vue: View;
  /** The results on screen, where they may not be the store's yet. */
  readonly calcul?: Calculation;
}

/** Where what an option changes is on screen. */
interface Viewed {
  readonly vue: View;
  /** Where the store looked by then. */
  readonly held: View;
  readonly calcul?: Calculation | undefined;
}

/** Takes an option of a choice: an entry of the history. */
export function chooseOption(
  choice: Choice,
  valeur: string,
  { vue, held, calcul: calculation }: Viewed,
): void {
  const option = choice.options.find((each) => each.valeur === valeur);
  if (option === undefined) return;
  const { scenario, setAside } = option.choose(store.edited(), vue, calculation);
  store.modify(scenario, viewNow(held, vue), setAside);
}

/** A choice of the scenario, as a list. */
export function Selection({
  choice,
  scenario = store.saisie.value.scenario,
  vue,
  calcul: calculation = store.calcul.value,
}: Props) {
  const current = choice.current(scenario, vue);
  const ours = choice.options.find(({ valeur }) => valeur === choice.defaultValue);
  const change = ours !== undefined && current !== ours.valeur;
  const origin = choice.hypothese && (
    <StatusMark status={choice.texte ? 'texte' : 'hypothese'} hypothese={choice.hypothese} />
  );
  const id = `choix-${choice.id}`;
  const held = store.saisie.value.vue;
  const choose = (valeur: string): void => chooseOption(choice, valeur, { vue, held, calcul: calculation });
  return (
    <div class="champ">
      <div class="champ-ligne">
        <label for={id}>{choice.nom}</label>
        <span class="points" aria-hidden="true" />
        <select id={id} value={current} onChange={(event) => choose(event.currentTarget.value)}>
          {choice.options.map(({ valeur, nom }) => (
            <option key={valeur} value={valeur}>
              {nom}
            </option>
          ))}
        </select>
        {change ? <ModifiedMark /> : current !== choice.donnee && origin}
      </div>
      {change && (
        <p class="champ-dit au-cahier">
          {choice.texte ? 'Cahier' : 'Notre choix'} : {ours?.nom} {origin}
        </p>
      )}
    </div>
  );
}
