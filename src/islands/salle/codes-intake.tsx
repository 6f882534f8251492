import { awaited } from '../../room/intake.ts';
import { closeRound, namesOf, openRound, type Room, reopenRound } from '../../room/room.ts';
import { yearOf } from '../../room/room-words.ts';
import { usePasted } from '../kit/pasted-text.ts';
import { focusOnce, useAwaitedFocus } from './awaited-focus.ts';
import { changeRoom, enter, replacePlay, told } from './room-state.ts';

/** The codes that come back: one field for all, who is still awaited, the end of the round. */
export function CodesIntake({ room }: { readonly room: Room }) {
  const round = openRound(room);
  useAwaitedFocus('recevoir');
  return (
    <section class="salle-recevoir" aria-labelledby="recevoir">
      <h3 id="recevoir" tabIndex={-1}>
        {round === undefined ? 'La partie est finie' : `Manche ${round} : les résultats de ${yearOf(round)}`}
      </h3>
      {round !== undefined && <Field />}
      <Entered round={round} />
      {round !== undefined && <Awaited room={room} round={round} />}
      {room.rounds.length > 0 && (
        <p>
          <button
            type="button"
            class="lien"
            onClick={({ detail }) => {
              // A double click opens one round, not two.
              if (detail > 1) return;
              changeRoom(reopenRound);
              told.value = [];
              focusOnce('recevoir');
            }}
          >
            Rouvrir la manche {room.rounds.length}, pour y corriger un code
          </button>
        </p>
      )}
    </section>
  );
}

function Field() {
  const [text, setText] = usePasted('codes');
  return (
    <form
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        setText(enter(text));
        document.getElementById('codes')?.focus();
      }}
    >
      <label for="codes">Les codes que rendent les équipes</label>
      <textarea
        id="codes"
        class="salle-code"
        rows={2}
        autocapitalize="characters"
        autocomplete="off"
        spellcheck={false}
        value={text}
        aria-describedby="codes-aide"
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          // A code is typed and sent; several are pasted.
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          event.currentTarget.form?.requestSubmit();
        }}
      />
      <p class="aide" id="codes-aide">
        Un ou plusieurs, tapés ou collés. Minuscules, espaces et tirets vont bien. Entrée les envoie.
      </p>
      <button type="submit" class="bouton-plein salle-large">
        Entrer
      </button>
    </form>
  );
}

function Entered({ round }: { readonly round: number | undefined }) {
  return (
    <div role="status">
      {told.value.length > 0 && (
        <ul class="salle-recus">
          {told.value.map(({ entered, words }, rank) => (
            <li
              key={`${rank} ${entered.code}`}
              class={entered.kind === 'refused' ? 'salle-refus' : undefined}
            >
              {entered.kind === 'refused' && (
                <>
                  <b data-verbatim>{entered.code}</b> n'est pas entré.{' '}
                </>
              )}
              {words}{' '}
              {entered.kind === 'other' && entered.play.round === round && (
                <button
                  type="button"
                  onClick={() => {
                    replacePlay(entered);
                    document.getElementById('codes')?.focus();
                  }}
                >
                  Remplacer par celui-ci
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Awaited({ room, round }: { readonly room: Room; readonly round: number }) {
  const missing = awaited(room).map((rank) => namesOf(room)[rank] ?? '');
  const names = missing.join(', ');
  return (
    <>
      <p role="status" class="salle-attendues">
        {missing.length === 0
          ? 'Toutes les équipes ont joué.'
          : `Codes reçus : ${room.teams.length - missing.length} sur ${room.teams.length}. On attend : ${names}.`}
      </p>
      <p>
        <button
          type="button"
          class={missing.length === 0 ? 'bouton-plein salle-large' : 'salle-large'}
          onClick={({ detail }) => {
            // The same button closes the next round by then, and another tab may have closed this one.
            if (detail > 1) return;
            changeRoom((now) => (openRound(now) === round ? closeRound(now) : now));
            told.value = [];
            focusOnce('resultats');
          }}
        >
          Clore la manche {round}
        </button>{' '}
        {missing.length > 0 && (
          <span class="aide">
            {missing.length === 1
              ? "L'équipe attendue ne jouera"
              : `Les ${missing.length} attendues ne joueront`}{' '}
            aucune carte ; la manche pourra être rouverte.
          </span>
        )}
      </p>
    </>
  );
}
