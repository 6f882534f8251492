import type { Fault } from '../../../scenario/format/faults.ts';
import { href } from '../../../site.ts';
import type { RulesChoice } from '../rules-choice.ts';
import { type ChosenRules, keptSets } from './chosen-rules.ts';
import { RulesShown, RulesToMend } from './rules-shown.tsx';

interface Props {
  readonly choice: RulesChoice;
  readonly onChoose: (choice: RulesChoice) => void;
  /** The rules that were found, if they are of this choice. */
  readonly rules: ChosenRules | undefined;
  readonly faults: readonly Fault[];
}

/** What is told of rules that the fields of the page do not hold: which set, what is wrong in them, or what they are. */
export function RulesSaid({ choice, onChoose, rules, faults }: Props) {
  return (
    <>
      {choice.kind === 'jeu' && <KeptSets chosen={choice.nom} onChoose={onChoose} />}
      {rules &&
        (faults.length > 0 ? (
          <RulesToMend faults={faults} mendAt={rules.mendAt} />
        ) : (
          <RulesShown rules={rules} />
        ))}
    </>
  );
}

/** The sets that /laboratoire/reformer/ keeps; `chosen` is the name of one, empty while none is. */
function KeptSets({ chosen, onChoose }: { readonly chosen: string } & Pick<Props, 'onChoose'>) {
  const names = keptSets().map(({ nom }) => nom);
  const page = <a href={href('/laboratoire/reformer/')}>Réformer</a>;
  if (names.length === 0) return <p class="champ-dit">La page {page} ne garde aucun jeu : faites-en un.</p>;
  return (
    <p class="dossier-actes">
      <label for="regles-jeu">Jeu de règles</label>
      <select
        id="regles-jeu"
        data-verbatim
        value={names.includes(chosen) ? chosen : ''}
        onChange={({ currentTarget: { value: nom } }) => onChoose({ kind: 'jeu', nom })}
      >
        <option value="">à choisir</option>
        {names.map((nom) => (
          <option key={nom} value={nom}>
            {nom}
          </option>
        ))}
      </select>{' '}
      {page}
    </p>
  );
}
