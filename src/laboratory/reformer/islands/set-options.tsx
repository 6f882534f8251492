import { boundsOf, offered } from '../../../cahier/edition-facts.ts';
import { ModifiedMark } from '../../../islands/kit/modified.tsx';
import { NumberField } from '../../../islands/kit/number-field.tsx';
import { StatusMark } from '../../../islands/kit/status.tsx';
import type { TypedRuleSet } from '../../../scenario/reform/question.ts';
import { withEnveloppe, withOption } from '../sets.ts';
import type { WordedFault } from './open-workers.ts';
import { changeSet } from './set-changes.ts';

interface Props {
  readonly rank: number;
  readonly set: TypedRuleSet;
  readonly faults: readonly WordedFault[];
}

interface Choice {
  readonly id: string;
  readonly nom: string;
  readonly hypothese: string;
  /** Whether the first is the cahier's text; else it is our hypothesis. */
  readonly isText?: true;
  /** The first is the cahier's, or that of the portfolio. */
  readonly options: readonly { readonly valeur: string; readonly nom: string }[];
  readonly current: (set: TypedRuleSet) => string;
  readonly choose: (set: TypedRuleSet, valeur: string | undefined) => TypedRuleSet;
}

const choices: readonly Choice[] = [
  {
    id: 'evolution',
    nom: "L'évolution se mesure",
    hypothese: 'H18',
    isText: true,
    options: [
      { valeur: 'annuelle', nom: 'sur un an' },
      { valeur: 'triennale', nom: 'sur trois ans' },
    ],
    current: ({ options }) => options?.evolution ?? 'annuelle',
    choose: (set, valeur) => withOption(set, 'evolution', valeur),
  },
  {
    id: 'recuperation',
    nom: "L'avance se récupère sur",
    hypothese: 'H9',
    options: [
      { valeur: 'excedent', nom: "l'excédent seul" },
      { valeur: 'solde', nom: 'tout le solde' },
    ],
    current: ({ options }) => options?.recuperation ?? 'excedent',
    choose: (set, valeur) => withOption(set, 'recuperation', valeur),
  },
  {
    id: 'enveloppe',
    nom: "L'enveloppe",
    hypothese: 'H7',
    options: [
      { valeur: '', nom: 'celle du portefeuille' },
      { valeur: 'portefeuille', nom: 'commune à ces groupements' },
      { valeur: 'facteur', nom: 'un facteur que je donne' },
    ],
    current: ({ enveloppe }) => enveloppe?.mode ?? '',
    choose: (set, valeur) =>
      withEnveloppe(
        set,
        valeur === undefined
          ? undefined
          : valeur === 'facteur'
            ? { mode: valeur, facteur: '1' }
            : { mode: valeur },
      ),
  },
];

/** What a set chooses beside its values. */
export function SetOptions({ rank, set, faults }: Props) {
  const factor = faults.find(({ path }) => path === 'enveloppe.facteur');
  return (
    <>
      {choices.map((choice) => (
        <OneChoice key={choice.id} rank={rank} set={set} choice={choice} />
      ))}
      {set.enveloppe?.mode === 'facteur' && (
        <NumberField
          id={`jeu-${rank}-facteur`}
          nom="Facteur de l'enveloppe"
          unite="% de l'intéressement plafonné"
          valeur={String(set.enveloppe.facteur ?? '1')}
          percent
          fraction
          refus={factor?.refusal}
          bounds={boundsOf(offered).facteurDonne}
          onValue={(facteur) => changeSet(rank, (own) => withEnveloppe(own, { mode: 'facteur', facteur }))}
        />
      )}
    </>
  );
}

function OneChoice({ rank, set, choice }: Omit<Props, 'faults'> & { readonly choice: Choice }) {
  const [own] = choice.options;
  const current = choice.current(set);
  const id = `jeu-${rank}-${choice.id}`;
  return (
    <div class="champ">
      <div class="champ-ligne">
        <label for={id}>{choice.nom}</label>
        <span class="points" aria-hidden="true" />
        <select
          id={id}
          value={current}
          onChange={({ currentTarget: { value } }) =>
            changeSet(rank, (before) => choice.choose(before, value === own?.valeur ? undefined : value))
          }
        >
          {choice.options.map(({ valeur, nom }) => (
            <option key={valeur} value={valeur}>
              {nom}
            </option>
          ))}
        </select>
        {current !== own?.valeur && <ModifiedMark />}
        {current === own?.valeur && choice.isText && <StatusMark status="texte" />}
        {(current === own?.valeur) !== (choice.isText ?? false) && (
          <StatusMark status="hypothese" hypothese={choice.hypothese} />
        )}
      </div>
    </div>
  );
}
