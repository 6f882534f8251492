import { withCahierRules } from '../scenario/edit/cahier-rules.ts';
import { writing } from '../scenario/edit/field-value.ts';
import { countSocle, withIndicateurs } from '../scenario/edit/indicateurs.ts';
import type { Edited, SetAside } from '../scenario/edit/set-aside.ts';
import { write } from '../scenario/edit/written-value.ts';
import type { DocumentScenario } from '../scenario/format/scenario-document.ts';
import type { TypedSocle } from '../scenario/format/typed-quality.ts';
import { choice as allChoices, type ChoiceId } from './choices/all-choices.ts';
import { type FieldId, fields } from './fields.ts';
import type { ViewOn } from './page-figure.ts';
import { viewFor } from './page-years.ts';

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

/** The groupement looked at, called what the case is: what is shown or added to a carnet is not the reader's. */
function named(document: DocumentScenario, nom: string, rank: number): DocumentScenario {
  const { groupements } = document;
  if (groupements.some((each) => each.nom === nom)) return document;
  return { ...document, groupements: groupements.map((each, at) => (at === rank ? { ...each, nom } : each)) };
}

/** The reader's numbers with those of a case, which go to the year that the page shows; its words are those of the cahier's rules. */
export function onCase(
  { nom, scenario: depart, valeurs, choice = {}, annee, indicateur }: CaseDefinition,
  avant: ViewOn,
  phase: 2 | 3 | undefined,
  setAside: SetAside = {},
): ViewOn & Edited {
  const vue = viewFor({ ...(phase && { phase }) }, depart ?? avant.scenario, {
    groupement: depart === undefined ? avant.vue.groupement : 0,
    annee: annee ?? avant.vue.annee,
  });
  const chosen = Object.entries(choice).reduce<Edited>(
    (edited, [id, valeur]) => {
      const option = allChoices[id as ChoiceId].options.find((each) => each.valeur === valeur);
      return option?.choose(edited, vue) ?? edited;
    },
    { scenario: named(depart ?? withCahierRules(avant.scenario), nom, vue.groupement), setAside },
  );
  const scenario = (Object.entries(valeurs) as [FieldId, string][]).reduce(
    (document, [id, value]) => write(document, ...writing(fields[id], document, vue, value)),
    chosen.scenario,
  );
  if (indicateur === undefined) return { ...chosen, scenario, vue };
  return { ...chosen, scenario: withIndicateurs(scenario, vue, (all) => countSocle(all, indicateur)), vue };
}
