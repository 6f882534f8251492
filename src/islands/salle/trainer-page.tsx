import { BOUNDS, openRound, type Room } from '../../room/room.ts';
import { focusOnce, useAwaitedFocus } from './awaited-focus.ts';
import { CodesIntake } from './codes-intake.tsx';
import { Results } from './results.tsx';
import { RoomOpening } from './room-opening.tsx';
import { goToRoom, held, room } from './room-state.ts';
import { Seats } from './seats.tsx';
import { SharedWords } from './shared-words.tsx';

/** The role of a trainer: a room to open, then its codes, its rounds and what they gave. */
export function TrainerPage({ refused }: { readonly refused: string }) {
  const open = room.value;
  useAwaitedFocus('anime-titre');
  return (
    <>
      <h2 id="anime-titre" tabIndex={-1}>
        {open === undefined ? 'Ouvrir une salle' : titleOf(open)}
      </h2>
      {refused !== '' && <p class="salle-refus">{refused}</p>}
      <SharedWords isShared={held.isShared.value} />
      {open === undefined ? <RoomOpening /> : <OpenRoom room={open} />}
    </>
  );
}

function titleOf(room: Room): string {
  const round = openRound(room);
  const at = round === undefined ? 'toutes les manches sont jouées' : `manche ${round} sur ${BOUNDS.rounds}`;
  return `Salle de ${room.teams.length} équipes · ${at}`;
}

function OpenRoom({ room }: { readonly room: Room }) {
  return (
    <>
      <Seats room={room} />
      <CodesIntake room={room} />
      {room.rounds.length > 0 && <Results room={room} />}
      <p class="commandes si-script salle-autre">
        <button
          type="button"
          onClick={() => {
            goToRoom(null);
            focusOnce('anime-titre');
          }}
        >
          Laisser cette salle, en ouvrir une autre
        </button>
      </p>
    </>
  );
}
