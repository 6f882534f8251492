import { useState } from 'preact/hooks';
import type { LinkedStart } from '../../room/linked-start.ts';
import { BOUNDS, type Team } from '../../room/room.ts';
import { linkedStartWords } from '../../room/room-words.ts';
import { isDone } from '../kit/asked-worker.ts';
import { usePasted } from '../kit/pasted-text.ts';
import { askRoom } from './asked-room.ts';

const { min, max } = BOUNDS.teams;

interface Line {
  readonly text: string;
  readonly words: string;
}

/** One team a link: the size, the spending and the score of its dossier's first groupement. */
export function FromLinks({ open }: { readonly open: (teams: readonly Team[]) => void }) {
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
