import type { DocumentScenario, Vue } from '../../scenario/format/document.ts';
import { store } from '../../store/page-store.ts';
import { viewNow } from './view-now.ts';

interface Props {
  /** The scenario on screen, where it may not be the store's yet. */
  readonly scenario?: DocumentScenario;
  readonly vue: Vue;
  /** The ranks of the years that the page can look at; none where the year changes nothing. */
  readonly rangs: readonly number[];
}

/** Which groupement and which results year the page looks at. */
export function VueChoisie({ scenario = store.saisie.value.scenario, vue, rangs }: Props) {
  const { groupements } = scenario;
  const groupement = groupements[vue.groupement];
  const held = store.saisie.value.vue;
  const voir = (autre: Partial<Vue>): void => store.voir({ ...viewNow(held, vue), ...autre });
  return (
    <div class="vue">
      {groupements.length > 1 ? (
        <select
          aria-label="Groupement"
          value={vue.groupement}
          onChange={(event) => voir({ groupement: Number(event.currentTarget.value) })}
        >
          {groupements.map(({ nom }, rang) => (
            <option key={nom} value={rang}>
              {nom}
            </option>
          ))}
        </select>
      ) : (
        <span class="vue-nom" data-verbatim>
          {groupement?.nom}
        </span>
      )}
      {rangs.length > 1 && (
        <select
          aria-label="Année des résultats"
          value={vue.annee}
          onChange={(event) => voir({ annee: Number(event.currentTarget.value) })}
        >
          {rangs.map((rang) => (
            <option key={rang} value={rang}>
              {groupement?.annees[rang]?.annee}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
