import '../preact-patches/french-spacing.ts';
import { render } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Found } from '../../search/find.ts';
import { nameOf, type Ranking } from '../../search/ranking.ts';
import { href } from '../../site.ts';
import { readText, writeText } from '../../store/storage/browser-storage.ts';
import { followTranslation, onOwnTexts } from '../preact-patches/translation.ts';
import { type Answer, toldOf, useAnswer } from './asked.ts';
import { Result } from './result.tsx';
import { bringSheet } from './sheet.ts';

/* The search that opens over any page: its field stands in the head, and waits for nothing; the rest comes with it. */

/** What was last looked for in this tab: found again on the page that one has gone to. */
const LAST = 'ipep-recherche/1';

/** How many of a kind are shown: the page of the search has them all. */
const SHOWN = 3;

/** How long, in milliseconds, a question stays as it is before its count is said. */
const REST = 700;

const OPTIONS = 'recherche-resultats';

/** Fills the dialog of the search, which is open, and follows its field from then on. */
export function searchIn(dialog: HTMLDialogElement): void {
  const field = dialog.querySelector('input');
  const place = dialog.lastElementChild;
  if (field === null || place === null) return;
  if (!dialog.dataset['filled']) {
    dialog.dataset['filled'] = 'yes';
    field.role = 'combobox';
    field.setAttribute('aria-autocomplete', 'list');
    dialog.querySelector('button')?.addEventListener('click', () => dialog.close());
    // Opened again, it has what was typed, to be typed over.
    dialog.addEventListener('close', () => field.setSelectionRange(0, field.value.length));
    // Beside it: the dialog's own ground is covered by what it holds.
    dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
    bringSheet();
    followTranslation(place);
    onOwnTexts(() => render(<QuickSearch dialog={dialog} field={field} />, place));
  }
  if (field.value === '') {
    field.value = readText(LAST, 'sessionStorage') ?? '';
    field.select();
  }
  field.dispatchEvent(new Event('input'));
}

interface Props {
  readonly dialog: HTMLDialogElement;
  readonly field: HTMLInputElement;
}

function QuickSearch({ dialog, field }: Props) {
  const [typed, setTyped] = useState(field.value);
  const [active, setActive] = useState(-1);
  const answer = useAnswer(typed);
  const count = answer.state === 'found' ? optionCount(answer.ranking) : 0;
  useEffect(() => {
    const follow = (): void => {
      writeText(LAST, field.value, 'sessionStorage');
      setActive(-1);
      setTyped(field.value);
    };
    // What was typed before it listened.
    follow();
    field.addEventListener('input', follow);
    return () => field.removeEventListener('input', follow);
  }, [field]);
  // At once: two keys may come before the page is painted.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const moved = moves[event.key]?.(active, count);
      if (moved !== undefined && count > 0) {
        event.preventDefault();
        setActive(moved);
      } else if (event.key === 'Enter') {
        // What was found for fewer letters is not the answer.
        const isAnswered = answer.state === 'found' && answer.typed === field.value;
        const option = optionAt(dialog, active < 0 && isAnswered ? 0 : active);
        if (option) option.click();
        else if (field.value.trim() !== '') {
          location.assign(allAddress(field.value));
          // The page of the search only changes its question.
          dialog.close();
        }
      }
    };
    field.addEventListener('keydown', press);
    return () => field.removeEventListener('keydown', press);
  }, [field, dialog, active, count, answer]);
  useEffect(() => {
    const option = optionAt(dialog, active);
    field.setAttribute('aria-expanded', String(count > 0));
    if (count > 0) field.setAttribute('aria-controls', OPTIONS);
    else field.removeAttribute('aria-controls');
    if (option) field.setAttribute('aria-activedescendant', option.id);
    else field.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  });
  return (
    <>
      <Told answer={answer} typed={typed} />
      {answer.state === 'found' && answer.ranking.count > 0 && (
        <Options
          ranking={answer.ranking}
          all={allAddress(answer.typed)}
          active={active}
          // The page that one is on closes the search, and any other replaces it.
          leave={() => dialog.close()}
        />
      )}
    </>
  );
}

const optionAt = (dialog: HTMLDialogElement, rank: number): HTMLElement | null =>
  dialog.querySelector(`#${OPTIONS}-${rank}`);

/** What each key makes of the rank of the active option, among so many; -1 is the field itself. */
const moves: Readonly<Record<string, (rank: number, count: number) => number>> = {
  ArrowDown: (rank, count) => (rank + 1 >= count ? 0 : rank + 1),
  ArrowUp: (rank, count) => (rank <= 0 ? count - 1 : rank - 1),
};

const allAddress = (typed: string): string => `${href('/recherche/')}#q=${encodeURIComponent(typed.trim())}`;

/** What is shown of each kind. */
const shownGroups = ({ groups }: Ranking): Ranking['groups'] =>
  groups.map(({ kind, found }) => ({ kind, found: found.slice(0, SHOWN) }));

/** How many options there are for what was found, the last one being the page of it all. */
const optionCount = (ranking: Ranking): number =>
  ranking.count === 0
    ? 0
    : shownGroups(ranking).reduce((count, { found }) => count + found.length, ranking.nearest.length + 1);

function Told({ answer, typed }: { readonly answer: Answer; readonly typed: string }) {
  const [said, setSaid] = useState('');
  const words = toldOf(answer);
  useEffect(() => {
    const pending = setTimeout(() => setSaid(words), REST);
    return () => clearTimeout(pending);
  }, [words, typed]);
  return (
    <>
      <p class="aide" aria-hidden="true">
        {words === '' ? 'Un mot ou une question, avec ou sans accents.' : words}
        {answer.state === 'found' &&
          answer.ranking.count === 0 &&
          ' : essayez un autre mot, ou un mot de moins.'}
      </p>
      <p class="cache" role="status">
        {said}
      </p>
    </>
  );
}

interface OptionsProps {
  readonly ranking: Ranking;
  readonly all: string;
  readonly active: number;
  readonly leave: () => void;
}

function Options({ ranking, all, active, leave }: OptionsProps) {
  const { nearest, count } = ranking;
  let next = 0;
  const option = (found: Found) => {
    const rank = next++;
    return (
      <a
        key={found.address}
        id={`${OPTIONS}-${rank}`}
        role="option"
        tabIndex={-1}
        aria-selected={rank === active}
        href={href(found.address)}
        onClick={leave}
      >
        <Result found={found} />
      </a>
    );
  };
  const groupOf = (id: string, nom: string, found: readonly Found[]) => (
    // biome-ignore lint/a11y/useSemanticElements: a list of options has groups, and no fieldset
    <div role="group" aria-labelledby={`${OPTIONS}-${id}`} key={id}>
      <div class="regles-partie" id={`${OPTIONS}-${id}`}>
        {nom}
      </div>
      {found.map(option)}
    </div>
  );
  return (
    <div id={OPTIONS} role="listbox" aria-label="Résultats">
      {groupOf('nearest', 'Au plus près', nearest)}
      {shownGroups(ranking).map(({ kind, found }) => groupOf(kind, nameOf(kind), found))}
      <a
        id={`${OPTIONS}-${next}`}
        role="option"
        tabIndex={-1}
        aria-selected={next === active}
        href={all}
        onClick={leave}
      >
        <span class="found-title">
          {count === 1 ? 'Ce résultat, sur une page à lui' : `Les ${count} résultats, sur une page`}
        </span>
      </a>
    </div>
  );
}
