import '../preact-patches/french-spacing.ts';
import { useEffect, useState } from 'preact/hooks';
import type { ScenarioCalculator } from '../../calculators/calculator.ts';
import { type ChoixId, choix as tousLesChoix } from '../../calculators/choices.ts';
import { type ChampId, champs, ecriture } from '../../calculators/fields.ts';
import type { VueSur } from '../../calculators/page-figure.ts';
import { vueDe } from '../../calculators/page-years.ts';
import { choisir } from '../../rule-pages/indicateurs/islands/chosen-indicateur.ts';
import { cleDe } from '../../rule-pages/indicateurs/typed-indicateurs.ts';
import { avecIndicateurs, compterSocle } from '../../scenario/edit/indicateurs.ts';
import { type DocumentScenario, ecrire } from '../../scenario/format/document.ts';
import type { SocleSaisi } from '../../scenario/format/typed-quality.ts';
import { store } from '../../store/page-store.ts';
import type { Saisie } from '../../store/state/draft.ts';

/** An edge case: the values that it gives to fields, and what there is to see. */
export interface CasDefinition {
  readonly nom: string;
  readonly dit: string;
  /** The scenario that it starts from; the reader's own if absent. */
  readonly scenario?: DocumentScenario | undefined;
  readonly valeurs: { readonly [K in ChampId]?: string | undefined };
  /** The options of choices that its values need, by the ids of the choices: made first. */
  readonly choix?: { readonly [K in ChoixId]?: string | undefined } | undefined;
  /** The rank of the results year that it looks at. */
  readonly annee?: number | undefined;
  /** A socle of the year, with its values: counted if it was not, and shown. The year goes by indicators. */
  readonly indicateur?: SocleSaisi | undefined;
}

/** A case on screen: said while the scenario is the one that it made. */
interface Applique {
  readonly cas: CasDefinition;
  readonly scenario: DocumentScenario;
  readonly avant: Saisie;
}

interface Props {
  /** The only phase in which the rules of the page exist. */
  readonly phase: ScenarioCalculator['phase'];
  readonly cas: readonly CasDefinition[];
  /** The page's own example: a case may be tried before the calculator, which starts from it, is there. */
  readonly exemple?: Saisie | undefined;
}

/** Edge cases as buttons that fill the fields; what they replace can be restored. */
export function Cas({ phase, cas, exemple }: Props) {
  useEffect(() => {
    store.ouvrir();
    if (exemple) store.partirDe(exemple);
  }, []);
  const [applique, setApplique] = useState<Applique>();
  const dit = applique?.scenario === store.saisie.value.scenario ? applique : undefined;
  const appliquer = (chosen: CasDefinition): void => {
    const saisie = store.saisie.value;
    const { scenario, vue } = surCas(chosen, saisie, phase);
    store.modifier(scenario, vue);
    if (chosen.indicateur) choisir(cleDe({ composante: 'socle', rang: 0, numero: chosen.indicateur.numero }));
    // A case clicked twice, or after another one, still gives back what the reader had typed.
    setApplique((avant) => ({
      cas: chosen,
      scenario,
      avant: avant?.scenario === saisie.scenario ? avant.avant : saisie,
    }));
  };
  return (
    <>
      <ul class="cas">
        {cas.map((each) => (
          <li key={each.nom}>
            <button
              type="button"
              class="pastille si-script"
              aria-pressed={dit?.cas === each}
              onClick={() => appliquer(each)}
            >
              {each.nom}
            </button>
            <span class="cas-dit">
              <b>{each.nom}.</b> {each.dit}
            </span>
          </li>
        ))}
      </ul>
      <p class="cas-applique si-script" role="status">
        {dit && (
          <>
            <b>{dit.cas.nom}.</b> {dit.cas.dit}{' '}
            <button type="button" class="lien" onClick={() => store.remplacer(dit.avant)}>
              Revenir à mes chiffres
            </button>
          </>
        )}
      </p>
    </>
  );
}

/** The reader's numbers with those of a case, which go to the year that the page shows. */
export function surCas(
  { scenario: depart, valeurs, choix = {}, annee, indicateur }: CasDefinition,
  avant: Saisie,
  phase: ScenarioCalculator['phase'],
): VueSur {
  const vue = vueDe({ ...(phase && { phase }) }, depart ?? avant.scenario, {
    groupement: depart === undefined ? avant.vue.groupement : 0,
    annee: annee ?? avant.vue.annee,
  });
  const choisi = Object.entries(choix).reduce((document, [id, valeur]) => {
    const option = tousLesChoix[id as ChoixId].options.find((each) => each.valeur === valeur);
    return option?.choisir(document, vue) ?? document;
  }, depart ?? avant.scenario);
  const scenario = (Object.entries(valeurs) as [ChampId, string][]).reduce(
    (document, [id, value]) => ecrire(document, ...ecriture(champs[id], document, vue, value)),
    choisi,
  );
  if (indicateur === undefined) return { scenario, vue };
  return { scenario: avecIndicateurs(scenario, vue, (tous) => compterSocle(tous, indicateur)), vue };
}
