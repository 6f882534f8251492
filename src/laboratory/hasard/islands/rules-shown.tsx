import { offered, parametersOf } from '../../../cahier/edition-facts.ts';
import { faultSentence } from '../../../calculators/fault-in-words.ts';
import { FaultLines, MOST } from '../../../islands/kit/fault-lines.tsx';
import { SaysModified } from '../../../islands/kit/modified.tsx';
import { StatusMark } from '../../../islands/kit/status.tsx';
import type { Fault } from '../../../scenario/format/faults.ts';
import type { DocumentScenario } from '../../../scenario/format/scenario-document.ts';
import { showParameter } from '../../../scenario/format/shown-parameter.ts';
import type { TypedRuleSet } from '../../../scenario/reform/question.ts';
import type { Modified, ModifiedId } from '../../../scenario/run/modified-value.ts';
import { modifies } from '../../../scenario/run/modified-values.ts';
import { href } from '../../../site.ts';
import type { ChosenRules } from './chosen-rules.ts';

/* What is said of rules that the fields of the page do not hold; fetched with what computes. */

const parameters = parametersOf(offered);
const ofParameters = ['tunnel', 'coefficientEcart', 'coefficientPartage'] as const;
const counted: readonly ModifiedId[] = [...ofParameters, 'options.evolution'];

/** What a set changes of the rules that chance is measured under. */
export const countedChanges = (set: TypedRuleSet): Modified[] =>
  modifies(set).filter(({ id }) => counted.includes(id));

/** The rules that count, each with whose value it is, and what the set changes besides. */
export function RulesShown({ rules: { set } }: { readonly rules: ChosenRules }) {
  const all = modifies(set);
  const others = all.filter(({ id }) => !counted.includes(id));
  const own = (id: string) => all.filter((each) => each.id === id);
  return (
    <>
      <ul class="aide" data-verbatim>
        {ofParameters.map((id) => (
          <li key={id}>
            {own(id).length > 0 ? (
              <SaysModified modifies={own(id)} />
            ) : (
              <>
                {parameters[id].label} : {showParameter(id, parameters[id].defaultValue)}{' '}
                <StatusMark status={parameters[id].status} />
              </>
            )}
          </li>
        ))}
        <li>
          {own('options.evolution').length > 0 ? (
            <SaysModified modifies={own('options.evolution')} />
          ) : (
            <>
              Différence d'évolution : d'une année à la suivante <StatusMark status="texte" />
            </>
          )}
        </li>
      </ul>
      {others.length > 0 && (
        <p class="champ-dit">
          Ce qu'elles changent d'autre ne compte pas ici, où l'on est avant la qualité, les plafonds et
          l'avance : {others.map(({ label }) => label).join(' ; ')}.
        </p>
      )}
    </>
  );
}

interface Refused {
  readonly faults: readonly Fault[];
  readonly mendAt: ChosenRules['mendAt'];
}

const places = {
  parametres: { nom: 'Les paramètres', path: '/parametres/' },
  reformer: { nom: 'Réformer', path: '/laboratoire/reformer/' },
} as const;

const NO_GROUPEMENT = { scenario: { groupements: [] } as unknown as DocumentScenario };

/** What is to be mended in the rules, and where. */
export function RulesToMend({ faults, mendAt }: Refused) {
  const lines = faults
    .slice(0, MOST)
    .map((fault) => ({ path: fault.path, said: faultSentence(fault, NO_GROUPEMENT) }));
  const place = mendAt && places[mendAt];
  return (
    <>
      <p>
        Rien n'est calculé : ces règles sont à corriger
        {place && (
          <>
            , à la page <a href={href(place.path)}>{place.nom}</a>
          </>
        )}
        .
      </p>
      <FaultLines lines={lines} count={faults.length} />
    </>
  );
}
