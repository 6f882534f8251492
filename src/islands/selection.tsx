import type { DocumentScenario, Vue } from '../scenario/document.ts';
import { store } from '../store/index.ts';
import type { Choix } from './choix.ts';
import { Statut } from './statut.tsx';

interface Props {
  readonly choix: Choix;
  /** The scenario on screen, where it may not be the store's yet. */
  readonly scenario?: DocumentScenario;
  readonly vue: Vue;
}

/** A choice of the scenario, as a list. */
export function Selection({ choix, scenario = store.saisie.value.scenario, vue }: Props) {
  const actuel = choix.actuel(scenario, vue);
  const id = `choix-${choix.id}`;
  const choisir = (valeur: string): void => {
    const option = choix.options.find((each) => each.valeur === valeur);
    if (option === undefined) return;
    const next = option.choisir(scenario, vue);
    const { estimation, ...rest } = store.saisie.value;
    // An option is apart from the answers of /estimer/; what a groupement holds is not.
    const suit = estimation !== undefined && next.groupements === scenario.groupements;
    store.remplacer({ ...rest, scenario: next, vue, ...(suit && { estimation }) });
  };
  return (
    <div class="champ">
      <div class="champ-ligne">
        <label for={id}>{choix.nom}</label>
        {choix.hypothese && actuel !== choix.donnee && (
          <Statut status="hypothese" hypothese={choix.hypothese} />
        )}
        <span class="points" aria-hidden="true" />
        <select id={id} value={actuel} onChange={(event) => choisir(event.currentTarget.value)}>
          {choix.options.map(({ valeur, nom }) => (
            <option key={valeur} value={valeur}>
              {nom}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
