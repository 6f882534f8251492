import '../preact-patches/french-spacing.ts';
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { readSeat, writeSeat } from '../../room/code/room-code.ts';
import { readCodeFragment } from '../../room/link.ts';
import { seatFaultWords } from '../../room/room-words.ts';
import { focusOnce } from './awaited-focus.ts';
import { holdSecondClick } from './double-click.ts';
import { enter, held, room } from './room-state.ts';
import { seated, sit, teams } from './team-state.ts';

type Role = 'anime' | 'joue';
type RolePage = ComponentType<{ readonly refused: string }>;

/** What each role shows, fetched once it is taken. */
const pages: Readonly<Record<Role, () => Promise<RolePage>>> = {
  anime: async () => (await import('./trainer-page.tsx')).TrainerPage,
  joue: async () => (await import('./team-page.tsx')).TeamPage,
};
const UNLOADED = "Une partie du site n'a pas été chargée : vérifiez votre connexion, puis rechargez la page.";

const PROJECTED = /^#(manche-|partie$)/;

const NO_ROOM =
  "Ce code est celui d'une manche, pour qui anime, et aucune salle n'est ouverte dans ce navigateur.";

/** The page of a room: which role one has is in its address, so that a reload and the way back find it. */
export function RoomPage() {
  const [role, setRole] = useState<Role>();
  const [refused, setRefused] = useState('');

  useEffect(() => {
    const stop = [held.follow(), teams.follow()];
    const show = (next: Role | undefined, title?: string): void => {
      setRole(next);
      // A page that opens leaves the keyboard where it is.
      if (title !== undefined && isOpen) focusOnce(title);
    };
    let isOpen = false;
    const take = (): void => {
      const carried = readCodeFragment(location.hash);
      seated.value = '';
      setRefused('');
      if (carried?.kind === 'seat') {
        const read = readSeat(carried.code);
        if (read.ok) sit(writeSeat(read.value));
        else setRefused(`Ce code n'est pas le bon, reçu « ${carried.code} ». ${seatFaultWords(read)}`);
        show('joue', read.ok ? 'manche' : 'joue-titre');
      } else if (carried?.kind === 'play') {
        history.replaceState(null, '', '#anime');
        if (room.peek() === undefined) setRefused(NO_ROOM);
        else enter(carried.code);
        show('anime', 'anime-titre');
      } else if (location.hash === '#anime') show('anime', 'anime-titre');
      else if (location.hash === '#joue') show('joue', 'joue-titre');
      else if (location.hash === '') show(undefined);
      // A place of the projected view.
      else if (PROJECTED.test(location.hash)) show('anime');
    };
    take();
    isOpen = true;
    addEventListener('popstate', take);
    return () => {
      for (const each of stop) each();
      removeEventListener('popstate', take);
    };
  }, []);

  if (role === undefined) return <Roles />;
  return (
    <div class="salle" onClickCapture={holdSecondClick}>
      <p class="salle-retour">
        <button type="button" class="lien" onClick={leave}>
          Changer de rôle
        </button>
      </p>
      <Shown key={role} role={role} refused={refused} />
    </div>
  );
}

function Shown({ role, refused }: { readonly role: Role; readonly refused: string }) {
  // A component is a function, which a state would call.
  const [found, setFound] = useState<{ readonly Page?: RolePage }>();
  useEffect(() => {
    pages[role]().then(
      (Page) => setFound({ Page }),
      () => setFound({}),
    );
  }, []);
  if (found === undefined) return <p role="status">Un instant…</p>;
  return found.Page ? <found.Page refused={refused} /> : <p class="fraicheur">{UNLOADED}</p>;
}

/** Back to the doors, as an entry of the history. */
function leave(): void {
  history.pushState(null, '', location.pathname);
  dispatchEvent(new PopStateEvent('popstate'));
}

/** Two doors. */
const Roles = () => (
  <nav class="salle-roles" aria-label="Votre rôle">
    <a id="anime" href="#anime">
      <b>J'anime</b>
      <span>J'ouvre une salle, je donne les codes, j'entre ceux qu'on me rend, je projette.</span>
    </a>
    <a id="joue" href="#joue">
      <b>Je joue</b>
      <span>J'ai un code d'équipe : je choisis des cartes, je rends un code.</span>
    </a>
  </nav>
);
