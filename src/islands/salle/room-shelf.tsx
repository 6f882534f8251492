import { dayInWords } from '../../french/days.ts';
import type { HeldRoom } from '../../room/held.ts';
import { focusOnce } from './awaited-focus.ts';
import { dropped, dropRoom, goToRoom, held, putBack } from './room-state.ts';

/** The rooms that this browser keeps: each is taken up again or deleted, and the last deleted is had back. */
export function Shelf() {
  const { rooms } = held.value.value;
  if (rooms.length === 0 && dropped.value === undefined) return null;
  return (
    <section aria-labelledby="salles">
      <h3 id="salles">Vos salles, gardées dans ce navigateur</h3>
      <ul>
        {rooms.map((each) => (
          <li key={each.room.seed}>
            <button
              type="button"
              aria-label={`Reprendre la salle de ${nameOf(each)}`}
              onClick={() => {
                goToRoom(each.room.seed);
                focusOnce('anime-titre');
              }}
            >
              Reprendre
            </button>{' '}
            {nameOf(each)}{' '}
            <button
              type="button"
              class="lien"
              aria-label={`Supprimer la salle de ${nameOf(each)}`}
              onClick={() => {
                dropRoom(each);
                focusOnce('anime-titre');
              }}
            >
              Supprimer
            </button>
          </li>
        ))}
      </ul>
      <p role="status">
        {dropped.value && (
          <>
            La salle de {nameOf(dropped.value)} est supprimée.{' '}
            <button
              type="button"
              onClick={() => {
                putBack();
                focusOnce('anime-titre');
              }}
            >
              La remettre
            </button>
          </>
        )}
      </p>
    </section>
  );
}

/** « 12 équipes, 3 manches jouées, ouverte le 29 novembre 2026 ». */
function nameOf({ room: { teams, rounds }, opened }: HeldRoom): string {
  const s = rounds.length > 1 ? 's' : '';
  return `${teams.length} équipes, ${rounds.length} manche${s} jouée${s}, ouverte le ${dayInWords(opened)}`;
}
