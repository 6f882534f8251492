import { useEffect, useState } from 'preact/hooks';
import { BOUNDS, type Room } from '../../room/room.ts';
import { yearOf } from '../../room/room-words.ts';
import { isDone } from '../kit/asked-worker.ts';
import { download } from '../kit/download.ts';
import { askRoom, useAnswer } from './asked-room.ts';
import { focusOnce, useAwaitedFocus } from './awaited-focus.ts';
import { Game } from './game.tsx';
import { RoundSteps } from './round-steps.tsx';

/** What the closed rounds gave, one at a time, in the order in which a trainer tells it. */
export function Results({ room }: { readonly room: Room }) {
  // The names of teams are in it.
  const asked = JSON.stringify([room.seed, room.teams, room.rounds]);
  const found = useAnswer(asked, async (worker) => worker.outcomes(room));
  useAwaitedFocus('resultats');
  const [back, setBack] = useState(0);
  const last = room.rounds.length;
  // Another round that is closed is the one to show.
  useEffect(() => setBack(0), [last]);
  const rank = Math.max(0, last - 1 - back);
  const outcomes = isDone(found) ? found : undefined;
  const round = outcomes?.rounds[rank];
  const go = (by: number): void => {
    setBack(back - by);
    focusOnce('resultats');
  };
  return (
    <section aria-labelledby="resultats">
      <h3 id="resultats" tabIndex={-1}>
        Manche {rank + 1} : les résultats de {yearOf(rank + 1)}, payés en {yearOf(rank + 1) + 1}
      </h3>
      {found !== undefined && !isDone(found) && <p class="fraicheur">{found.trouble}</p>}
      <p class="commandes si-script">
        <button type="button" disabled={rank === 0} onClick={() => go(-1)}>
          Manche précédente
        </button>
        <button type="button" disabled={rank >= last - 1} onClick={() => go(1)}>
          Manche suivante
        </button>
      </p>
      {outcomes && round && <RoundSteps key={round.annee} rounds={outcomes.rounds.slice(0, rank + 1)} />}
      {outcomes && last === BOUNDS.rounds && rank === last - 1 && <Game {...outcomes} />}
      <SaveScenario room={room} />
    </section>
  );
}

/** The rounds as a scenario's file: another reader of the rules computes the same. */
function SaveScenario({ room }: { readonly room: Room }) {
  const [said, setSaid] = useState('');
  const save = async (): Promise<void> => {
    const found = await askRoom(async (worker) => worker.scenario(room));
    if (!isDone(found)) return setSaid(found.trouble);
    download('ipep-salle.json', 'application/json', JSON.stringify(found, null, 2));
    setSaid('Enregistré : la page Dossiers l’ouvre, « ipep calculer » le calcule.');
  };
  return (
    <p class="si-script">
      <button type="button" onClick={() => void save()}>
        Enregistrer la partie comme scénario
      </button>{' '}
      <span role="status">{said}</span>
    </p>
  );
}
