import '../../../islands/preact-patches/french-spacing.ts';
import { useState } from 'preact/hooks';
import type { DepenseToSort } from '../../../cahier/people/postes/depenses-to-sort.ts';
import { type CitedPassage, Passage } from '../../../islands/kit/cited-passage.tsx';
import { StatusMark } from '../../../islands/kit/status.tsx';
import { type SortingAnswer, sortingSummary } from '../../../population/depense-reelle/poste-sorting.ts';

/** An item to sort, with the passage that settles it. */
export interface AskedDepense extends Omit<DepenseToSort, 'citation'> {
  readonly passage: CitedPassage;
}

type Answers = Readonly<Record<string, SortingAnswer>>;

const NAMES: Readonly<Record<SortingAnswer, string>> = { compte: 'Compté', nonCompte: 'Non compté' };

const fateWords = (sort: AskedDepense['sort']): string =>
  sort === 'ouvert' ? 'question ouverte' : NAMES[sort].toLowerCase();

/** Concrete spendings to sort into what counts and what does not; the answers stand on paper and without script. */
export function SortingForm({ depenses }: { readonly depenses: readonly AskedDepense[] }) {
  const [reponses, setAnswers] = useState<Answers>({});
  const [latest, setLast] = useState<AskedDepense>();
  const [everything, setEverything] = useState(false);
  const giveAnswer = (depense: AskedDepense, reponse: SortingAnswer): void => {
    setAnswers((allOfThem) => ({ ...allOfThem, [depense.id]: reponse }));
    setLast(depense);
  };
  return (
    <>
      <div class="tri-tete si-script">
        <p class="tri-bilan" role="status">
          <Summary depenses={depenses} reponses={reponses} latest={latest} />
        </p>
        <button type="button" aria-pressed={everything} onClick={() => setEverything(!everything)}>
          Tout montrer
        </button>
        <button
          type="button"
          onClick={() => {
            setAnswers({});
            setLast(undefined);
            setEverything(false);
          }}
        >
          Recommencer
        </button>
      </div>
      <ol class="tri">
        {depenses.map((depense) => (
          <Item
            key={depense.id}
            depense={depense}
            reponse={reponses[depense.id]}
            displayed={everything}
            onAnswer={(reponse) => giveAnswer(depense, reponse)}
          />
        ))}
      </ol>
    </>
  );
}

interface SummaryProps {
  readonly depenses: readonly AskedDepense[];
  readonly reponses: Answers;
  /** The item answered last: what is announced starts with it. */
  readonly latest: AskedDepense | undefined;
}

function Summary({ depenses, reponses, latest }: SummaryProps) {
  const { rightCount, answeredCount, settledCount, openCount } = sortingSummary(depenses, reponses);
  const plural = (number: number): string => (number > 1 ? 's' : '');
  if (latest === undefined)
    return (
      <>
        {depenses.length} dépenses à trier : {settledCount} ont une réponse, {openCount} restent ouvertes.
      </>
    );
  return (
    <>
      {latest.nom} : {fateWords(latest.sort)}.{' '}
      <b>
        {rightCount} juste{plural(rightCount)}
      </b>{' '}
      sur {answeredCount} réponse{plural(answeredCount)}, pour {settledCount} dépenses qui en ont une.
      {answeredCount === settledCount && ' Tout est trié.'}
    </>
  );
}

interface ItemProps {
  readonly depense: AskedDepense;
  readonly reponse: SortingAnswer | undefined;
  readonly displayed: boolean;
  readonly onAnswer: (reponse: SortingAnswer) => void;
}

function Item({ depense, reponse, displayed, onAnswer }: ItemProps) {
  const { id, nom, sort } = depense;
  const vue = displayed || reponse !== undefined;
  return (
    <li class={`tri-item ${vue ? 'tri-vu' : ''}`} id={`tri-${id}`}>
      <fieldset>
        <legend>{nom}</legend>
        <span class="tri-choix si-script">
          {(['compte', 'nonCompte'] as const).map((choice) => (
            <button
              key={choice}
              type="button"
              class={`pastille${mark(choice, reponse, sort)}`}
              aria-pressed={reponse === choice}
              onClick={() => onAnswer(choice)}
            >
              {NAMES[choice]}
              <span class="cache"> : {nom}</span>
            </button>
          ))}
        </span>
      </fieldset>
      <div class="tri-reponse">
        <Verdict depense={depense} reponse={reponse} vue={vue} />
      </div>
    </li>
  );
}

/** A sign on the answer that was given, where there is a right one. */
function mark(choice: SortingAnswer, reponse: SortingAnswer | undefined, sort: AskedDepense['sort']): string {
  if (reponse !== choice || sort === 'ouvert') return '';
  return choice === sort ? ' pastille-juste' : ' pastille-fausse';
}

function Verdict({
  depense,
  reponse,
  vue,
}: Omit<ItemProps, 'displayed' | 'onAnswer'> & { readonly vue: boolean }) {
  const { sort, status, reason, passage } = depense;
  return (
    <div class={vue ? '' : 'tri-cache'}>
      <p>
        {reponse !== undefined && sort !== 'ouvert' && (reponse === sort ? 'Oui. ' : 'Non. ')}
        <b>{sort === 'ouvert' ? 'Ouvert : les textes ne tranchent pas' : NAMES[sort]}.</b>{' '}
        <StatusMark status={status} /> {reason}
      </p>
      <Passage passage={passage} />
    </div>
  );
}
