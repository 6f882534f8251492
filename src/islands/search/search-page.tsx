import '../preact-patches/french-spacing.ts';
import { useEffect, useState } from 'preact/hooks';
import type { Found } from '../../search/find.ts';
import { nameOf } from '../../search/ranking.ts';
import { href } from '../../site.ts';
import { eraseText, readText, writeText } from '../../store/storage/browser-storage.ts';
import { toldOf, useAnswer } from './asked.ts';
import { Result } from './result.tsx';
import { bringSheet } from './sheet.ts';

/** The question of an address, « #q=… »; undefined of another one. */
function questionOf(hash: string): string | undefined {
  const [, written] = /^#q=(.*)$/u.exec(hash) ?? [];
  try {
    return written === undefined ? undefined : decodeURIComponent(written);
  } catch {
    // Cut in the middle of a letter: as it is.
    return written;
  }
}

/** The whole list of what a question finds; the address has the question, which no server receives. */
export function SearchPage() {
  const [typed, setTyped] = useState('');
  const answer = useAnswer(typed);
  useEffect(bringSheet, []);
  useEffect(() => {
    const follow = (): void => setTyped(questionOf(location.hash) ?? '');
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const ask = (text: string): void => {
    setTyped(text);
    const hash = text.trim() === '' ? '' : `#q=${encodeURIComponent(text)}`;
    history.replaceState(history.state, '', location.pathname + hash);
  };
  return (
    <search>
      <label for="recherche-question">
        <b>Un mot, ou une question</b>
      </label>
      <input
        id="recherche-question"
        type="search"
        enterKeyHint="search"
        autocomplete="off"
        spellcheck={false}
        value={typed}
        onInput={({ currentTarget }) => ask(currentTarget.value)}
      />
      <p class="aide" role="status">
        {toldOf(answer)}
      </p>
      {answer.state === 'found' && answer.ranking.count === 0 && (
        <p>
          Essayez un autre mot, ou un mot de moins. Le <a href={href('/plan-du-site/')}>plan du site</a> a les
          questions les plus courantes, et toutes les pages.
        </p>
      )}
      {answer.state === 'found' && (
        <>
          <List nom="Au plus près" found={answer.ranking.nearest} />
          {answer.ranking.groups.map(({ kind, found }) => (
            <List key={kind} nom={nameOf(kind)} found={found} />
          ))}
        </>
      )}
    </search>
  );
}

function List({ nom, found }: { readonly nom: string; readonly found: readonly Found[] }) {
  if (found.length === 0) return null;
  return (
    <section>
      <h2>{nom}</h2>
      <ul class="found-list">
        {found.map((each) => (
          <li key={each.address}>
            <a href={href(each.address)}>
              <Result found={each} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Kept while « / » is to be a sign like the others. */
const SHORTCUT = 'ipep-barre/1';

/** « / » is a single key: who speaks to a computer, or misses keys, may turn it off. */
export function ShortcutChoice() {
  const [isOn, setOn] = useState(true);
  useEffect(() => setOn(readText(SHORTCUT) === null), []);
  const choose = (on: boolean): void => {
    setOn(on);
    if (on) eraseText(SHORTCUT);
    else writeText(SHORTCUT, 'non');
  };
  return (
    <p>
      <label>
        <input
          type="checkbox"
          checked={isOn}
          onChange={({ currentTarget }) => choose(currentTarget.checked)}
        />{' '}
        La touche « / » ouvre la recherche, hors des champs
      </label>
    </p>
  );
}
