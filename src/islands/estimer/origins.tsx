import { useEffect, useState } from 'preact/hooks';
import type { Champ } from '../../calculators/fields.ts';
import type { Estimation } from '../../scenario/estimate/estimation.ts';
import {
  estConfirme,
  type NombreDExemple,
  nombresDeLExemple,
} from '../../scenario/examples/example-numbers.ts';
import type { Preset } from '../../scenario/examples/presets/all-presets.ts';
import { type DocumentScenario, lire, texteChemin, type Vue } from '../../scenario/format/document.ts';
import { client, store } from '../../store/page-store.ts';
import type { Saisie } from '../../store/state/draft.ts';
import { depart } from '../../store/state/state.ts';
import { origine, reponsesChangees } from './shown-estimate.ts';

/** The numbers, year by year, that are still those of an example; undefined until they are known. */
export function useNombresDeLExemple(
  presets: readonly Preset[],
  saisie: Saisie,
): readonly NombreDExemple[] | undefined {
  const { scenario, vue, estimation, estimationGardee } = saisie;
  const derivee = useDerivee(estimation === undefined ? estimationGardee : undefined);
  if (estimation !== undefined) return [];
  if (estimationGardee === undefined) return duSite(scenario, vue);
  if (vue.groupement !== 0) return [];
  if (derivee === undefined) return undefined;
  const siennes = reponsesChangees(origine(presets, estimationGardee), estimationGardee);
  return nombresDeLExemple({ scenario, groupement: 0, exemple: derivee, siennes });
}

/** A scenario that comes from no answer may still be the example of the pages of rules: if half of it is. */
function duSite(scenario: DocumentScenario, { groupement }: Vue): readonly NombreDExemple[] {
  const tous = nombresDeLExemple({ scenario, groupement, exemple: depart.scenario });
  const annees = scenario.groupements[groupement]?.annees.length ?? 0;
  return tous.length >= 2 * annees ? tous : [];
}

/** What the answers came to, before anything was typed year by year. */
function useDerivee(estimation: Estimation | undefined): DocumentScenario | undefined {
  const [derivee, setDerivee] = useState<{ de: string; document: DocumentScenario }>();
  const cle = JSON.stringify(estimation);
  useEffect(() => {
    if (estimation === undefined) return;
    void client.ask('origine', 'deriver', estimation).then((issue) => {
      if (issue.etat === 'fini' && issue.resultat.ok)
        setDerivee({ de: cle, document: issue.resultat.document });
    });
  }, [cle]);
  return derivee !== undefined && derivee.de === cle ? derivee.document : undefined;
}

interface Props {
  readonly saisie: Saisie;
  readonly champ: Champ;
  readonly vue: Vue;
  readonly exemples: readonly NombreDExemple[] | undefined;
}

/** Whose a number is, once it is known: the reader's, or an example's, until the reader says that the same is theirs. */
export function Origine({ saisie, champ, vue, exemples }: Props) {
  const chemin = champ.chemin(vue);
  const nombre = exemples?.find(({ place }) => place === texteChemin(chemin));
  // Nothing is said of what is invented, which says so itself.
  if (lire(saisie.scenario, chemin) === undefined || champ.invente?.(saisie.scenario, vue)) return null;
  if (exemples === undefined) return null;
  if (nombre === undefined) {
    return (
      <span class="statut statut-vous" title="Valeur saisie par vous">
        vous
      </span>
    );
  }
  const confirme = estConfirme(nombre, saisie.confirmees);
  const nom = `${champ.nom}, ${saisie.scenario.groupements[vue.groupement]?.annees[vue.annee]?.annee}`;
  const confirmer = (): void => {
    const ici = store.saisie.value;
    const { [nombre.place]: _, ...autres } = ici.confirmees ?? {};
    store.suivre({ ...ici, confirmees: confirme ? autres : { ...autres, [nombre.place]: nombre.valeur } });
  };
  return (
    <button
      type="button"
      class={`statut statut-${confirme ? 'vous' : 'hypothese'}`}
      title={
        confirme
          ? 'Valeur que vous avez confirmée'
          : "Valeur de l'exemple : si c'est aussi la vôtre, confirmez-la"
      }
      onClick={confirmer}
    >
      {confirme ? 'vous' : 'hypothèse'}
      <span class="cache">
        {confirme ? `, ne plus confirmer : ${nom}` : `, confirmer que c'est ma valeur : ${nom}`}
      </span>
    </button>
  );
}
