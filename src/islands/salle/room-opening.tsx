import { useState } from 'preact/hooks';
import { dayInWords } from '../../french/days.ts';
import type { HeldRoom } from '../../room/held.ts';
import type { LinkedStart } from '../../room/linked-start.ts';
import { BOUNDS, type Team, type TemplateId, templateIds } from '../../room/room.ts';
import { linkedStartWords } from '../../room/room-words.ts';
import { templateNames } from '../../room/template-names.ts';
import { isDone } from '../kit/asked-worker.ts';
import { usePasted } from '../kit/pasted-text.ts';
import { askRoom } from './asked-room.ts';
import { focusOnce } from './awaited-focus.ts';
import { dropped, dropRoom, goToRoom, held, openRoom, putBack } from './room-state.ts';

const { min, max } = BOUNDS.teams;
const REFUSED = `Un nombre entier d'équipes, de ${min} à ${max}.`;

const open = (teams: readonly Team[]): void => {
  openRoom(teams);
  focusOnce('anime-titre');
};

/** A new room, from a template or from trainees' links; those of before. */
export function RoomOpening() {
  return (
    <>
      <FromTemplate />
      <FromLinks />
      <HowItGoes />
      <Shelf />
    </>
  );
}

function FromTemplate() {
  const [count, setCount] = useState('12');
  const [template, setTemplate] = useState<TemplateId>('depenses');
  const [refused, setRefused] = useState(false);
  const submit = (): void => {
    const wanted = /^\d{1,3}$/.test(count.trim()) ? Number(count) : Number.NaN;
    const isSound = wanted >= min && wanted <= max;
    setRefused(!isSound);
    if (isSound)
      open(Array.from({ length: wanted }, (_, rank) => ({ nom: `Équipe ${rank + 1}`, origin: template })));
  };
  return (
    <form
      class="salle-ouvrir"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <p>
        <label for="combien">Combien d'équipes</label>{' '}
        <input
          id="combien"
          type="text"
          inputMode="numeric"
          autocomplete="off"
          value={count}
          aria-invalid={refused ? 'true' : undefined}
          aria-describedby="combien-dit"
          onInput={(event) => setCount(event.currentTarget.value)}
        />{' '}
        <span id="combien-dit" class={refused ? 'salle-refus' : 'aide'} role="status">
          {refused ? `${REFUSED} Reçu : « ${count} ».` : `de ${min} à ${max}`}
        </span>
      </p>
      <fieldset>
        <legend>Leurs groupements, tous inventés</legend>
        {templateIds.map((id) => (
          <label key={id}>
            <input type="radio" name="modele" checked={template === id} onChange={() => setTemplate(id)} />{' '}
            {templateNames[id]}
          </label>
        ))}
      </fieldset>
      <button type="submit" class="bouton-plein salle-large">
        Ouvrir la salle
      </button>
    </form>
  );
}

/** For who has never led one. */
const HowItGoes = () => (
  <details>
    <summary>Comment se déroule une partie : une heure environ</summary>
    <ol>
      <li>
        Avant, là où il y a du réseau, chaque appareil ouvre cette page une fois : elle marche ensuite sans
        réseau.
      </li>
      <li>Ouvrez la salle. Projetez les codes, ou imprimez la page et découpez-les : un par équipe.</li>
      <li>
        Chaque équipe prend son code sur son téléphone, lit son groupement et choisit ses cartes : dix minutes
        la première fois, cinq ensuite. Avant qu'elle rende son code, demandez-lui ce qu'elle croit recevoir.
      </li>
      <li>
        Tapez les codes rendus, puis pressez « Clore la manche » : les résultats s'affichent, une étape à la
        fois.
      </li>
      <li>
        D'abord tous demandent moins que l'enveloppe. À mesure que chacun économise, elle manque, et la même
        part est ôtée à tous (hypothèse H7) : demandez ce que chacun y peut. À partir de la troisième manche,
        un score élevé ne suffit plus.
      </li>
      <li>À la fin de la cinquième, comparez ce qui reste à chacun et ce que ses cartes ont coûté.</li>
    </ol>
  </details>
);

interface Line {
  readonly text: string;
  readonly words: string;
}

/** One team a link: the size, the spending and the score of its dossier's first groupement. */
function FromLinks() {
  const [text, setText] = usePasted('salle');
  const [wrong, setWrong] = useState<readonly Line[]>([]);
  const [said, setSaid] = useState('');
  const submit = async (): Promise<void> => {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    setWrong([]);
    if (lines.length < min || lines.length > max)
      return setSaid(
        `Un lien par ligne, de ${min} à ${max} : ${lines.length} reçu${lines.length > 1 ? 's' : ''}.`,
      );
    const found = await askRoom(async (worker) => worker.starts(lines));
    if (!isDone(found)) return setSaid(found.trouble);
    const refused = found.flatMap((each, rank) =>
      each.ok ? [] : [{ text: lines[rank] ?? '', words: `Ligne ${rank + 1} : ${linkedStartWords(each)}` }],
    );
    setWrong(refused);
    if (refused.length > 0)
      return setSaid(
        `La salle n'est pas ouverte : ${refused.length} ligne${refused.length > 1 ? 's sont refusées' : ' est refusée'}, ${lines.length - refused.length} ${lines.length - refused.length > 1 ? 'vont' : 'va'}. Corrigez-les, ou retirez-les.`,
      );
    setText('');
    open(teamsOf(found));
  };
  return (
    <details>
      <summary>Partir des dossiers des stagiaires</summary>
      <form
        autocomplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <label for="liens">Leurs liens, un par ligne</label>
        <textarea
          id="liens"
          rows={6}
          autocomplete="off"
          spellcheck={false}
          value={text}
          aria-describedby="liens-dit"
          aria-invalid={said === '' ? undefined : 'true'}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <p class="aide">
          Une équipe par lien : la taille, l'écart de dépense et le score du premier groupement de son
          dossier, arrondis (centaine de patients, demi-point, point entier). Le reste est inventé.
        </p>
        <div id="liens-dit" role="status">
          {said !== '' && <p class="salle-refus">{said}</p>}
          {wrong.length > 0 && (
            <ul>
              {wrong.map((line) => (
                <li key={line.words}>
                  {line.words} Reçu : « <span data-verbatim>{line.text.slice(0, 60)}</span> ».
                </li>
              ))}
            </ul>
          )}
        </div>
        <button type="submit">Ouvrir la salle de ces dossiers</button>
      </form>
    </details>
  );
}

/** The teams of links that are all good; those of one name are told apart. */
function teamsOf(found: readonly LinkedStart[]): readonly Team[] {
  const taken = new Set<string>();
  return found.flatMap((each, rank) => {
    if (!each.ok) return [];
    const nom = taken.has(each.nom.trim()) ? `Équipe ${rank + 1}` : each.nom.trim();
    taken.add(nom);
    return [{ nom, origin: each.start }];
  });
}

function Shelf() {
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
