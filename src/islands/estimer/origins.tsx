import { useEffect, useState } from 'preact/hooks';
import type { Field } from '../../calculators/fields.ts';
import type { Estimation } from '../../scenario/estimate/estimation.ts';
import { type ExampleNumber, exampleNumbers, isConfirmed } from '../../scenario/examples/example-numbers.ts';
import type { Preset } from '../../scenario/examples/presets/all-presets.ts';
import { type DocumentScenario, pathText, read, type View } from '../../scenario/format/scenario-document.ts';
import { client, store } from '../../store/page-store.ts';
import type { Entry } from '../../store/state/entry.ts';
import { depart } from '../../store/state/state.ts';
import { changedAnswers, origine } from './shown-estimate.ts';

/** The numbers, year by year, that are still those of an example; undefined until they are known. */
export function useExampleNumbers(
  presets: readonly Preset[],
  saisie: Entry,
): readonly ExampleNumber[] | undefined {
  const { scenario, vue, estimation, estimationGardee } = saisie;
  const derivative = useDerivative(estimation === undefined ? estimationGardee : undefined);
  if (estimation !== undefined) return [];
  if (estimationGardee === undefined) return duSite(scenario, vue);
  if (vue.groupement !== 0) return [];
  if (derivative === undefined) return undefined;
  const ownList = changedAnswers(origine(presets, estimationGardee), estimationGardee);
  return exampleNumbers({ scenario, groupement: 0, exemple: derivative, ownList });
}

/** A scenario that comes from no answer may still be the example of the pages of rules: if half of it is. */
function duSite(scenario: DocumentScenario, { groupement }: View): readonly ExampleNumber[] {
  const all = exampleNumbers({ scenario, groupement, exemple: depart.scenario });
  const annees = scenario.groupements[groupement]?.annees.length ?? 0;
  return all.length >= 2 * annees ? all : [];
}

/** What the answers came to, before anything was typed year by year. */
function useDerivative(estimation: Estimation | undefined): DocumentScenario | undefined {
  const [derivative, setDerivative] = useState<{ from: string; document: DocumentScenario }>();
  const cle = JSON.stringify(estimation);
  useEffect(() => {
    if (estimation === undefined) return;
    void client.ask('origine', 'deriver', estimation).then((issue) => {
      if (issue.state === 'fini' && issue.result.ok)
        setDerivative({ from: cle, document: issue.result.document });
    });
  }, [cle]);
  return derivative !== undefined && derivative.from === cle ? derivative.document : undefined;
}

interface Props {
  readonly saisie: Entry;
  readonly field: Field;
  readonly vue: View;
  readonly examples: readonly ExampleNumber[] | undefined;
}

/** Whose a number is, once it is known: the reader's, or an example's, until the reader says that the same is theirs. */
export function Origin({ saisie, field, vue, examples }: Props) {
  const chemin = field.chemin(vue);
  const number = examples?.find(({ place }) => place === pathText(chemin));
  // Nothing is said of what is invented, which says so itself.
  if (read(saisie.scenario, chemin) === undefined || field.invente?.(saisie.scenario, vue)) return null;
  if (examples === undefined) return null;
  if (number === undefined) {
    return (
      <span class="statut statut-vous" title="Valeur saisie par vous">
        vous
      </span>
    );
  }
  const confirmed = isConfirmed(number, saisie.confirmees);
  const year = saisie.scenario.groupements[vue.groupement]?.annees[vue.annee]?.annee;
  // Credits are of no year.
  const nom = chemin.includes('annees') ? `${field.nom}, ${year}` : field.nom;
  const confirmNumber = (): void => {
    const here = store.saisie.value;
    const { [number.place]: _, ...others } = here.confirmees ?? {};
    store.follow({ ...here, confirmees: confirmed ? others : { ...others, [number.place]: number.valeur } });
  };
  return (
    <button
      type="button"
      class={`statut statut-${confirmed ? 'vous' : 'hypothese'}`}
      title={
        confirmed
          ? 'Valeur que vous avez confirmée'
          : "Valeur de l'exemple : si c'est aussi la vôtre, confirmez-la"
      }
      onClick={confirmNumber}
    >
      {confirmed ? 'vous' : 'hypothèse'}
      <span class="cache">
        {confirmed ? `, ne plus confirmer : ${nom}` : `, confirmer que c'est ma valeur : ${nom}`}
      </span>
    </button>
  );
}
