import type { ComponentChildren } from 'preact';
import { limits } from '../../notebook/format/limits.ts';
import type { Cell } from '../../notebook/notebook.ts';
import { focusOn } from '../kit/later-focus.ts';
import type { NotebookState } from './notebook-state.ts';
import { TypedText } from './typed-text.tsx';

interface Props {
  readonly cell: Cell;
  readonly rank: number;
  readonly count: number;
  readonly nom: string;
  readonly state: Pick<NotebookState, 'edit' | 'say'>;
  readonly children: ComponentChildren;
}

/** Why a carnet takes no more. */
export const FULL = `ce carnet est plein, il a ${limits.cells} éléments. Retirez-en, ou commencez un nouveau carnet.`;

/** The type of what is dragged: a cell of this page, by its key. */
const DRAGGED = 'application/x-ipep-cellule';

/** A cell in its place, with what moves it, copies it, takes it away, and its legend. */
export function CellFrame({ cell, rank, count, nom, state: { edit, say }, children }: Props) {
  const { key } = cell;
  const move = (by: -1 | 1): void => {
    const to = rank + by;
    if (to < 0 || to >= count) return;
    edit({ type: 'moved-by', key, by });
    say(`Déplacé : élément ${to + 1} sur ${count}.`);
    focusOn(`carnet-${by < 0 ? 'monter' : 'descendre'}-${key}`);
  };
  return (
    <li
      class="carnet-element feuille"
      data-key={key}
      onDragOver={(event) => {
        if (event.dataTransfer?.types.includes(DRAGGED)) event.preventDefault();
      }}
      onDrop={(event) => {
        const dragged = event.dataTransfer?.getData(DRAGGED) ?? '';
        if (dragged === '') return;
        event.preventDefault();
        edit({ type: 'moved', key: Number(dragged), to: rank });
        say(`Déplacé : élément ${rank + 1} sur ${count}.`);
      }}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what is dragged by a mouse moves by the buttons beside it too */}
      <div
        class="carnet-tete"
        draggable
        onDragStart={(event) => event.dataTransfer?.setData(DRAGGED, `${key}`)}
      >
        <h2 id={`carnet-nom-${key}`} tabIndex={-1}>
          {rank + 1}. {nom}
        </h2>
        {/* biome-ignore lint/a11y/useSemanticElements: a group of buttons, which no field set is */}
        <div class="carnet-boutons" role="group" aria-labelledby={`carnet-nom-${key}`}>
          <button
            type="button"
            id={`carnet-monter-${key}`}
            aria-disabled={rank === 0}
            onClick={() => move(-1)}
          >
            Monter
          </button>
          <button
            type="button"
            id={`carnet-descendre-${key}`}
            aria-disabled={rank === count - 1}
            onClick={() => move(1)}
          >
            Descendre
          </button>
          <button
            type="button"
            onClick={() => {
              const isDone = edit({ type: 'duplicated', key });
              say(isDone ? `Copié : élément ${rank + 2}.` : `Rien n'a été copié : ${FULL}`);
            }}
          >
            Dupliquer
          </button>
          <button
            type="button"
            onClick={() => {
              edit({ type: 'removed', key });
              say(`Retiré. « Annuler » le fait revenir.`);
              focusOn('carnet-annuler');
            }}
          >
            Retirer
          </button>
        </div>
      </div>
      {children}
      {cell.mode !== 'texte' && cell.mode !== 'later' && (
        <p class="carnet-legende">
          <label for={`carnet-legende-${key}`}>Légende</label>
          <TypedText
            id={`carnet-legende-${key}`}
            text={cell.legende ?? ''}
            max={limits.legend}
            field={(excess) => (
              <input
                {...excess}
                id={`carnet-legende-${key}`}
                type="text"
                autocomplete="off"
                value={cell.legende ?? ''}
                onInput={(event) =>
                  edit({ type: 'legend-typed', key, legende: event.currentTarget.value }, `legende-${key}`)
                }
              />
            )}
          />
        </p>
      )}
    </li>
  );
}
