import type { ComponentChildren } from 'preact';
import { deadlineOf } from '../../../cahier/edition-2019/indicators/all-indicators.ts';
import { Defile } from '../../../islands/kit/scrolled-table.tsx';
import { ToNotebook } from '../../../islands/kit/to-notebook.tsx';
import { typedIndicateurs } from '../../../scenario/edit/indicateurs.ts';
import type { DocumentScenario, View } from '../../../scenario/format/scenario-document.ts';

interface Props {
  readonly scenario: DocumentScenario;
  readonly vue: View;
  /** Its title and what never changes of it, which the page has from its build. */
  readonly children: ComponentChildren;
}

const numberWords = (list: readonly { readonly numero: number }[]): string =>
  list.map(({ numero }) => numero).join(', ');

/** What a year of the scenario counts. */
function compte(scenario: DocumentScenario, vue: View): string {
  const indicateurs = typedIndicateurs(scenario, vue);
  if (indicateurs === undefined) return 'un score donné';
  const { socles, carte = [], experience } = indicateurs;
  const parts = [
    `socles ${numberWords(socles)}`,
    carte.length > 0 ? `${carte.length} à la carte` : undefined,
    experience ? 'expérience patient' : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(' ; ');
}

/** Year by year, what H3 proposes to count, beside what the scenario counts. */
export function RampUp({ scenario, vue, children }: Props) {
  const annees = scenario.groupements[vue.groupement]?.annees ?? [];
  return (
    <div class="montee">
      {children}
      <Defile nom="Montée en charge proposée">
        <table>
          <thead>
            <tr>
              <th scope="col">Année de résultats</th>
              <th scope="col" class="gauche">
                Proposé
              </th>
              <th scope="col" class="gauche">
                Votre scénario
              </th>
            </tr>
          </thead>
          <tbody>
            {annees.map(({ annee }, rank) => {
              if (rank === 0) return null;
              const { socles, carte, experience } = deadlineOf(rank);
              return (
                <tr key={annee} class={rank === vue.annee ? 'montee-vue' : undefined}>
                  <th scope="row">
                    {annee}
                    {rank === vue.annee && ' (affichée)'}
                  </th>
                  <td class="gauche">
                    socles {socles.join(', ')}
                    {carte && ' ; à la carte'}
                    {experience && ' ; expérience patient'}
                  </td>
                  <td class="gauche">{compte(scenario, { ...vue, annee: rank })}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Defile>
      <ToNotebook what="tableau" nom="la montée en charge proposée" />
    </div>
  );
}
