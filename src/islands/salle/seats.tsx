import { writeSeat } from '../../room/code/room-code.ts';
import { codeFragment } from '../../room/link.ts';
import { namesOf, type Room, seatOf } from '../../room/room.ts';
import { QrImage } from './qr-image.tsx';
import { changeRoom } from './room-state.ts';

const rename = (rank: number, nom: string): void =>
  changeRoom((room) => ({
    ...room,
    teams: room.teams.map((team, each) => (each === rank ? { ...team, nom } : team)),
  }));

/** The codes that a trainer gives: projected, read aloud, or printed and cut. They stay until a round is closed: some teams are late. */
export function Seats({ room }: { readonly room: Room }) {
  const names = namesOf(room);
  return (
    <details class="salle-places" open={room.rounds.length === 0}>
      <summary>
        <h3>Les codes des équipes</h3>
      </summary>
      <p class="aide">
        Chaque équipe ouvre cette page, choisit « Je joue » et tape son code ; ou vise son code QR avec
        l'appareil photo de son téléphone. Sans réseau, la page doit avoir été ouverte une fois avant.
      </p>
      <ol data-step="Les codes">
        {room.teams.map(({ nom }, rank) => {
          const code = writeSeat(seatOf(room, rank));
          return (
            <li key={code}>
              <input
                type="text"
                autocomplete="off"
                maxLength={40}
                aria-label={`Nom de l'équipe ${rank + 1}`}
                value={nom}
                onInput={(event) => rename(rank, event.currentTarget.value)}
              />
              <p class="salle-code" data-verbatim>
                {code}
              </p>
              <QrImage fragment={codeFragment('seat', code)} nom={`Code QR de ${names[rank]} : ${code}`} />
            </li>
          );
        })}
      </ol>
    </details>
  );
}
