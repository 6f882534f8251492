import { useState } from 'preact/hooks';
import { readSeat, writeSeat } from '../../room/code/room-code.ts';
import { codeFragment, unlinked } from '../../room/link.ts';
import { seatFaultWords } from '../../room/room-words.ts';
import { useAwaitedFocus } from './awaited-focus.ts';
import { SharedWords } from './shared-words.tsx';
import { TeamPlay } from './team-play.tsx';
import { seatAt, team, teams } from './team-state.ts';

/** The role of a team: its code, then its rounds. */
export function TeamPage({ refused }: { readonly refused: string }) {
  const held = team.value;
  return (
    <>
      {held === undefined ? <Entry refused={refused} /> : <TeamPlay key={held.code} held={held} />}
      <SharedWords isShared={teams.isShared.value} />
    </>
  );
}

function Entry({ refused }: { readonly refused: string }) {
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  const words = said || refused;
  useAwaitedFocus('joue-titre');
  const enter = (): void => {
    const read = readSeat(unlinked(typed.trim()));
    if (read.ok) location.hash = codeFragment('seat', writeSeat(read.value));
    else setSaid(`Ce code n'est pas le bon. ${seatFaultWords(read)}`);
  };
  return (
    <>
      <h2 id="joue-titre" tabIndex={-1}>
        Je joue
      </h2>
      <form
        autocomplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          enter();
        }}
      >
        <label for="code-equipe">Le code de votre équipe</label>
        <input
          id="code-equipe"
          class="salle-code"
          type="text"
          autocapitalize="characters"
          autocomplete="off"
          spellcheck={false}
          value={typed}
          aria-describedby="code-dit"
          aria-invalid={words === '' ? undefined : 'true'}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <p id="code-dit" role="status" class={words === '' ? 'aide' : 'salle-refus'}>
          {words || 'Huit lettres ou chiffres, que donne qui anime. Minuscules, espaces et tirets vont bien.'}
        </p>
        <button type="submit" class="bouton-plein salle-large">
          Entrer
        </button>
      </form>
      {teams.value.value.teams.length > 0 && (
        <section aria-labelledby="deja">
          <h3 id="deja">Déjà jouées sur cet appareil</h3>
          <ul>
            {teams.value.value.teams.map(({ code, round }) => (
              <li key={code}>
                <a href={`#${codeFragment('seat', code)}`}>
                  Équipe {seatAt(code).team}, manche {round} (<span data-verbatim>{code}</span>)
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
