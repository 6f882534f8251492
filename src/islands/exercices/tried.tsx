import { useEffect, useState } from 'preact/hooks';
import { comingBack, type ExerciseRecord, isEmpty, isSure } from '../../exercises/record.ts';
import type { Level } from '../../exercises/situations/situation.ts';
import { isDone } from '../kit/asked-worker.ts';
import { ask } from './asked-exercises.ts';
import { levelNames } from './chooser.tsx';
import { followRecord, forget, keepTrying, record, saidOfKeeping } from './kept-record.ts';

interface Props {
  /** The rules by what they are called, under their ids. */
  readonly labels: Readonly<Record<string, string>>;
}

/** What has been tried, kept if the reader wishes: which rules are sure, which mistakes come back. */
export function Tried({ labels }: Props) {
  useEffect(() => followRecord(), []);
  const kept = record.value;
  return (
    <section class="exercice-gardes" aria-labelledby="essaye">
      <h2 id="essaye" class="section">
        Ce que j'ai essayé
      </h2>
      <p class="si-script">
        <label>
          <input
            type="checkbox"
            checked={kept.keeps}
            onChange={(event) => keepTrying(event.currentTarget.checked)}
          />{' '}
          Garder ce que j'ai essayé dans ce navigateur
        </label>
      </p>
      <p class="aide">
        Sans cette case, rien n'est retenu. Rien n'est jamais envoyé, et aucune réponse n'est gardée.
      </p>
      {!isEmpty(kept) && <Rules kept={kept} labels={labels} />}
      {comingBack(kept).length > 0 && <Mistakes kept={kept} />}
      {(kept.keeps || !isEmpty(kept)) && (
        <p class="si-script">
          <button
            type="button"
            onClick={() => {
              forget();
              document.querySelector<HTMLElement>('.exercice-gardes input')?.focus();
            }}
          >
            Tout effacer
          </button>
        </p>
      )}
      <p role="status">{saidOfKeeping.value}</p>
    </section>
  );
}

function nameOf(key: string, labels: Props['labels']): string | undefined {
  const [level = '', rule = ''] = key.split('.');
  const [label, name] = [labels[rule], (levelNames as Readonly<Record<string, string>>)[level]];
  if (label === undefined || name === undefined) return undefined;
  return (level as Level) === 'regle' ? label : `${label}, ${name.toLowerCase()}`;
}

function Rules({ kept, labels }: Props & { readonly kept: ExerciseRecord }) {
  return (
    <table>
      <caption>Les derniers exercices de chaque règle, dix au plus</caption>
      <thead>
        <tr>
          <th scope="col">Règle</th>
          <th scope="col">Justes du premier coup</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(kept.rules).map(([key, outcomes]) => {
          const name = nameOf(key, labels);
          const right = outcomes.replaceAll('0', '').length;
          return (
            name && (
              <tr key={key}>
                <th scope="row">{name}</th>
                <td>
                  {right} sur {outcomes.length}
                  {isSure(outcomes) && <b> · sûre</b>}
                </td>
              </tr>
            )
          );
        })}
      </tbody>
    </table>
  );
}

/** The mistakes that come back, in the words that they are told with. */
function Mistakes({ kept }: { readonly kept: ExerciseRecord }) {
  const back = comingBack(kept);
  const asked = back.map(([id]) => id).join(' ');
  const [words, setWords] = useState<Readonly<Record<string, string | undefined>>>({});
  useEffect(() => {
    let wanted = true;
    const ids = asked.split(' ');
    void ask(async (worker) => worker.mistakes(ids)).then((found) => {
      if (wanted && isDone(found)) setWords(Object.fromEntries(ids.map((id, rank) => [id, found[rank]])));
    });
    return () => {
      wanted = false;
    };
  }, [asked]);
  return (
    <>
      <h3 class="section">Les erreurs qui reviennent</h3>
      <ul>
        {back.map(
          ([id, times]) =>
            words[id] !== undefined && (
              <li key={id}>
                {words[id]} <b>{times} fois</b>
              </li>
            ),
        )}
      </ul>
    </>
  );
}
