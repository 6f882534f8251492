import type { DocumentScenario, View } from '../../scenario/format/scenario-document.ts';
import { store } from '../../store/page-store.ts';
import { viewNow } from './view-now.ts';

interface Props {
  /** The scenario on screen, where it may not be the store's yet. */
  readonly scenario?: DocumentScenario;
  readonly vue: View;
  /** The ranks of the years that the page can look at; none where the year changes nothing. */
  readonly ranks: readonly number[];
}

/** Which groupement and which results year the page looks at. */
export function ChosenView({ scenario = store.saisie.value.scenario, vue, ranks }: Props) {
  const { groupements } = scenario;
  const groupement = groupements[vue.groupement];
  const held = store.saisie.value.vue;
  const look = (autre: Partial<View>): void => store.look({ ...viewNow(held, vue), ...autre });
  return (
    <div class="vue">
      {groupements.length > 1 ? (
        <select
          aria-label="Groupement"
          value={vue.groupement}
          onChange={(event) => look({ groupement: Number(event.currentTarget.value) })}
        >
          {groupements.map(({ nom }, rank) => (
            <option key={nom} value={rank}>
              {nom}
            </option>
          ))}
        </select>
      ) : (
        <span class="vue-nom" data-verbatim>
          {groupement?.nom}
        </span>
      )}
      {ranks.length > 1 && (
        <select
          aria-label="Année des résultats"
          value={vue.annee}
          onChange={(event) => look({ annee: Number(event.currentTarget.value) })}
        >
          {ranks.map((rank) => (
            <option key={rank} value={rank}>
              {groupement?.annees[rank]?.annee}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
