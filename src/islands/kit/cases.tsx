import '../preact-patches/french-spacing.ts';
import { useEffect, useState } from 'preact/hooks';
import type { ScenarioCalculator } from '../../calculators/calculator.ts';
import { choice as allChoices, type ChoiceId } from '../../calculators/choices.ts';
import { type FieldId, fields, writing } from '../../calculators/fields.ts';
import type { ViewOn } from '../../calculators/page-figure.ts';
import { viewFor } from '../../calculators/page-years.ts';
import { choose } from '../../rule-pages/indicateurs/islands/chosen-indicateur.ts';
import { keyOf } from '../../rule-pages/indicateurs/typed-indicateurs.ts';
import { countSocle, withIndicateurs } from '../../scenario/edit/indicateurs.ts';
import { type DocumentScenario, write } from '../../scenario/format/document.ts';
import type { TypedSocle } from '../../scenario/format/typed-quality.ts';
import { store } from '../../store/page-store.ts';
import type { Entry } from '../../store/state/draft.ts';

/** An edge case: the values that it gives to fields, and what there is to see. */
export interface CaseDefinition {
  readonly nom: string;
  readonly dit: string;
  /** The scenario that it starts from; the reader's own if absent. */
  readonly scenario?: DocumentScenario | undefined;
  readonly valeurs: { readonly [K in FieldId]?: string | undefined };
  /** The options of choices that its values need, by the ids of the choices: made first. */
  readonly choice?: { readonly [K in ChoiceId]?: string | undefined } | undefined;
  /** The rank of the results year that it looks at. */
  readonly annee?: number | undefined;
  /** A socle of the year, with its values: counted if it was not, and shown. The year goes by indicators. */
  readonly indicateur?: TypedSocle | undefined;
}

/** A case on screen: said while the scenario is the one that it made. */
interface Applied {
  readonly cases: CaseDefinition;
  readonly scenario: DocumentScenario;
  readonly avant: Entry;
}

interface Props {
  /** The only phase in which the rules of the page exist. */
  readonly phase: ScenarioCalculator['phase'];
  readonly cases: readonly CaseDefinition[];
  /** The page's own example: a case may be tried before the calculator, which starts from it, is there. */
  readonly exemple?: Entry | undefined;
}

/** Edge cases as buttons that fill the fields; what they replace can be restored. */
export function CaseList({ phase, cases, exemple: example }: Props) {
  useEffect(() => {
    store.openUp();
    if (example) store.startFrom(example);
  }, []);
  const [applied, setApplied] = useState<Applied>();
  const said = applied?.scenario === store.saisie.value.scenario ? applied : undefined;
  const apply = (chosen: CaseDefinition): void => {
    const saisie = store.saisie.value;
    const { scenario, vue } = onCase(chosen, saisie, phase);
    store.modify(scenario, vue);
    if (chosen.indicateur) choose(keyOf({ component: 'socle', rang: 0, numero: chosen.indicateur.numero }));
    // A case clicked twice, or after another one, still gives back what the reader had typed.
    setApplied((avant) => ({
      cases: chosen,
      scenario,
      avant: avant?.scenario === saisie.scenario ? avant.avant : saisie,
    }));
  };
  return (
    <>
      <ul class="cas">
        {cases.map((each) => (
          <li key={each.nom}>
            <button
              type="button"
              class="pastille si-script"
              aria-pressed={said?.cases === each}
              onClick={() => apply(each)}
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
        {said && (
          <>
            <b>{said.cases.nom}.</b> {said.cases.dit}{' '}
            <button type="button" class="lien" onClick={() => store.replace(said.avant)}>
              Revenir à mes chiffres
            </button>
          </>
        )}
      </p>
    </>
  );
}

/** The reader's numbers with those of a case, which go to the year that the page shows. */
export function onCase(
  { scenario: depart, valeurs, choice = {}, annee, indicateur }: CaseDefinition,
  avant: Entry,
  phase: ScenarioCalculator['phase'],
): ViewOn {
  const vue = viewFor({ ...(phase && { phase }) }, depart ?? avant.scenario, {
    groupement: depart === undefined ? avant.vue.groupement : 0,
    annee: annee ?? avant.vue.annee,
  });
  const chosen = Object.entries(choice).reduce((document, [id, valeur]) => {
    const option = allChoices[id as ChoiceId].options.find((each) => each.valeur === valeur);
    return option?.choose(document, vue) ?? document;
  }, depart ?? avant.scenario);
  const scenario = (Object.entries(valeurs) as [FieldId, string][]).reduce(
    (document, [id, value]) => write(document, ...writing(fields[id], document, vue, value)),
    chosen,
  );
  if (indicateur === undefined) return { scenario, vue };
  return { scenario: withIndicateurs(scenario, vue, (all) => countSocle(all, indicateur)), vue };
}
