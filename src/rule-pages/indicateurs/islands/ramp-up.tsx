import { echeanceDe } from '../../../cahier/edition-2019/indicators/all-indicators.ts';
import { Defile } from '../../../islands/kit/scrolled-table.tsx';
import { Statut } from '../../../islands/kit/status.tsx';
import { indicateursSaisis } from '../../../scenario/edit/indicateurs.ts';
import type { DocumentScenario, Vue } from '../../../scenario/format/document.ts';

interface Props {
  readonly scenario: DocumentScenario;
  readonly vue: Vue;
}

const numeros = (liste: readonly { readonly numero: number }[]): string =>
  liste.map(({ numero }) => numero).join(', ');

/** What a year of the scenario counts. */
function compte(scenario: DocumentScenario, vue: Vue): string {
  const indicateurs = indicateursSaisis(scenario, vue);
  if (indicateurs === undefined) return 'un score donné';
  const { socles, carte = [], experience } = indicateurs;
  const parts = [
    `socles ${numeros(socles)}`,
    carte.length > 0 ? `${carte.length} à la carte` : undefined,
    experience ? 'expérience patient' : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(' ; ');
}

/** Year by year, what H3 proposes to count, beside what the scenario counts. */
export function Montee({ scenario, vue }: Props) {
  const annees = scenario.groupements[vue.groupement]?.annees ?? [];
  return (
    <div class="montee">
      <h3>
        Ce que nous proposons de compter, année par année <Statut status="hypothese" hypothese="H3" />
      </h3>
      <p>
        Le cahier annonce une montée en charge « selon les échéances suivantes » ; elles sont dans une image
        que sa version en texte n'a pas. Voici notre proposition, et ce que compte votre scénario : c'est lui
        qui est calculé.
      </p>
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
            {annees.map(({ annee }, rang) => {
              if (rang === 0) return null;
              const { socles, carte, experience } = echeanceDe(rang);
              return (
                <tr key={annee} class={rang === vue.annee ? 'montee-vue' : undefined}>
                  <th scope="row">
                    {annee}
                    {rang === vue.annee && ' (affichée)'}
                  </th>
                  <td class="gauche">
                    socles {socles.join(', ')}
                    {carte && ' ; à la carte'}
                    {experience && ' ; expérience patient'}
                  </td>
                  <td class="gauche">{compte(scenario, { ...vue, annee: rang })}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Defile>
    </div>
  );
}
