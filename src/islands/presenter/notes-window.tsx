import '../preact-patches/french-spacing.ts';
import { useEffect, useRef, useState } from 'preact/hooks';
import { chosen, elapsedText, type Followed, followedFrom, heard, shownOf } from './followed.ts';
import { openLine, type Shown } from './messages.ts';
import { actOf, type Turn } from './turns.ts';

const heldSince = (): number | undefined => {
  const { since } = (history.state ?? {}) as { readonly since?: unknown };
  return typeof since === 'number' ? since : undefined;
};

/** When the trainer's time began: with the first presentation, through all those that follow; a reload keeps it. */
function useSince(shown: Shown | undefined): readonly [number | undefined, () => void] {
  const [since, setSince] = useState<number>();
  const keep = (from: number): void => {
    history.replaceState({ since: from }, '');
    setSince(from);
  };
  useEffect(() => {
    const held = heldSince();
    if (held !== undefined) setSince(held);
    else if (shown !== undefined) keep(shown.since);
  }, [shown === undefined]);
  return [since, () => keep(Date.now())];
}

function useClock(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const clock = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(clock);
  }, []);
  return now;
}

/** The trainer's own window: what is on the screen, what comes, what to say, and the same buttons. */
export function NotesWindow() {
  const [followed, setFollowed] = useState<Followed>(followedFrom(undefined));
  const now = useRef(followed);
  const line = useRef<ReturnType<typeof openLine>>();
  const update = (next: Followed): void => {
    const [before, after] = [shownOf(now.current), shownOf(next)];
    // A page that has loaded again does not know that this window is there.
    if (after !== undefined && after.id !== before?.id) line.current?.say({ kind: 'followed', id: after.id });
    now.current = next;
    setFollowed(next);
  };
  const turn = (act: Turn): void => {
    const { id } = now.current;
    if (id !== undefined) line.current?.say({ kind: 'wished', id, act });
  };

  useEffect(() => {
    const opened = openLine((message) => update(heard(now.current, message)));
    line.current = opened;
    const id = location.hash.slice(1);
    if (id !== '') update(chosen(now.current, id));
    opened.say({ kind: 'asked' });
    const shut = (): void => {
      const { id } = now.current;
      if (id !== undefined) opened.say({ kind: 'shut', id });
    };
    const onKey = (event: KeyboardEvent): void => {
      const act = event.defaultPrevented ? undefined : actOf(event);
      if (act === undefined || act === 'field' || act === 'leave') return;
      event.preventDefault();
      turn(act);
    };
    addEventListener('pagehide', shut);
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('pagehide', shut);
      removeEventListener('keydown', onKey);
      opened.close();
    };
  }, []);

  const shown = shownOf(followed);
  const [since, restart] = useSince(shown);
  const clock = useClock();
  const others = followed.known.filter(({ id }) => id !== followed.id);
  return (
    <div class="notes">
      {shown ? (
        <ShownNotes shown={shown} turn={turn} />
      ) : (
        <p role="status">
          {followed.isLost
            ? 'La page présentée est fermée, ou se recharge. Cette fenêtre la suivra de nouveau, ou suivra la prochaine que vous présenterez.'
            : "Rien n'est présenté dans ce navigateur. Ouvrez une page de règle, un exercice ou un carnet, touchez « Présenter » : cette fenêtre suivra."}
        </p>
      )}
      {since !== undefined && (
        <p>
          Temps écoulé : <b role="timer">{elapsedText(clock - since)}</b>{' '}
          <button type="button" class="lien" onClick={restart}>
            Remettre à zéro
          </button>
        </p>
      )}
      {others.length > 0 && (
        <section aria-labelledby="notes-autres">
          <h2 id="notes-autres" class="section">
            Une autre fenêtre est présentée
          </h2>
          <ul>
            {others.map(({ id, page, nom }) => (
              <li key={id}>
                {page}, {nom}{' '}
                <button type="button" class="lien" onClick={() => update(chosen(now.current, id))}>
                  Suivre celle-ci
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function ShownNotes({ shown, turn }: { readonly shown: Shown; readonly turn: (act: Turn) => void }) {
  const { page, at, count, isOpen, nom, next, notes, isBlank } = shown;
  const button = (act: Turn, words: string) => (
    <button type="button" onClick={() => turn(act)}>
      {words}
    </button>
  );
  return (
    <>
      <div class="notes-commandes">
        {button('previous', '← Précédente')}
        <b>
          {at + 1} / {count}
          {isOpen && ' et suivantes'}
        </b>
        {button('next', 'Suivante →')}
        {button('blank', isBlank ? "Rendre l'écran" : 'Écran noir')}
      </div>
      <div aria-live="polite">
        <p class="surtitre">{page}</p>
        <h2>{isBlank ? `${nom} (écran noir)` : nom}</h2>
      </div>
      {notes.length === 0 && <p>Pas de note pour cette étape : lisez-la avec le groupe.</p>}
      {notes.map(({ nom: title, lines, links = [] }) => (
        <section key={title}>
          <h3>{title}</h3>
          <ul>
            {lines.map((text) => (
              <li key={text}>
                <NoteLine text={text} address={links.find(({ line }) => line === text)?.address} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p>
        {next === undefined ? (
          'Dernière étape.'
        ) : (
          <>
            Ensuite : <b>{next}</b>
          </>
        )}
      </p>
    </>
  );
}

/** What is to be opened opens in a tab of its own: the presentation stays where it is. */
function NoteLine({ text, address }: { readonly text: string; readonly address: string | undefined }) {
  if (address === undefined) return text;
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {text}
    </a>
  );
}
