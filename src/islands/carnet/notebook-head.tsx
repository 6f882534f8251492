import { limits } from '../../notebook/format/limits.ts';
import { focusOn } from '../kit/later-focus.ts';
import type { NotebookState } from './notebook-state.ts';
import { TypedText } from './typed-text.tsx';

const fields = [
  { id: 'titre', nom: 'Titre', type: 'text' },
  { id: 'auteur', nom: 'Auteur', type: 'text' },
  { id: 'date', nom: 'Date', type: 'date' },
] as const;

/** « (2) » after the title of a carnet that another one above has: two tabs, or a reader, may have called them so. */
function among(before: readonly { readonly titre: string }[], titre: string): string {
  const same = before.filter((each) => each.titre === titre).length;
  return same === 0 ? '' : ` (${same + 1})`;
}

/** Which carnet it is, whose, of which day; the steps back and forth. */
export function NotebookHead({ state }: { readonly state: NotebookState }) {
  const { edited, id, shelved, edit, resume, start, choose, remove, removed, takeBack, say } = state;
  const { now, past, undone } = edited;
  const here = shelved.some((each) => each.id === id);
  return (
    <div class="carnet-entete feuille">
      <div class="carnet-sorties">
        {shelved.length > 1 && (
          <p class="carnet-choisi">
            <label for="carnet-choisi">Carnet</label>
            <select
              id="carnet-choisi"
              value={here ? id : ''}
              onChange={(event) => choose(event.currentTarget.value)}
            >
              {!here && <option value="">(nouveau)</option>}
              {shelved.map((each, rank) => (
                <option key={each.id} value={each.id}>
                  {each.titre || 'Sans titre'}
                  {among(shelved.slice(0, rank), each.titre)}
                </option>
              ))}
            </select>
          </p>
        )}
        <button
          type="button"
          onClick={() => {
            start();
            say('Un carnet neuf est ouvert.');
            focusOn('carnet-titre');
          }}
        >
          Nouveau carnet
        </button>
        <button
          type="button"
          id="carnet-annuler"
          aria-disabled={past.length === 0}
          onClick={() => resume('undo')}
        >
          Annuler
        </button>
        <button type="button" aria-disabled={undone.length === 0} onClick={() => resume('redo')}>
          Rétablir
        </button>
        {here && (
          <button
            type="button"
            onClick={() => {
              remove();
              say(`« ${now.titre} » est supprimé de ce navigateur.`);
              focusOn('carnet-reprendre');
            }}
          >
            Supprimer ce carnet
          </button>
        )}
        {removed && (
          <button
            type="button"
            id="carnet-reprendre"
            onClick={() => {
              takeBack();
              say(`« ${removed.titre} » est repris.`);
            }}
          >
            Reprendre « {removed.titre} »
          </button>
        )}
      </div>
      <div class="carnet-champs">
        {fields.map(({ id: field, nom, type }) => (
          <p key={field}>
            <label for={`carnet-${field}`}>{nom}</label>
            <TypedText
              id={`carnet-${field}`}
              text={now[field] ?? ''}
              max={limits.title}
              field={(excess) => (
                <input
                  {...excess}
                  id={`carnet-${field}`}
                  type={type}
                  autocomplete="off"
                  value={now[field] ?? ''}
                  onInput={(event) =>
                    edit({ type: 'head-typed', [field]: event.currentTarget.value }, `tete-${field}`)
                  }
                />
              )}
            />
          </p>
        ))}
      </div>
    </div>
  );
}
