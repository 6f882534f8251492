import { useState } from 'preact/hooks';
import { foldedWords } from '../../french/bare-words.ts';
import type { NewCell } from '../../notebook/notebook.ts';
import { Passage } from '../kit/cited-passage.tsx';
import type { Quotation } from './quotations-code.ts';

interface Props {
  readonly add: (cell: NewCell) => void;
  readonly say: (said: string) => void;
}

/** A choice of so many is read; of more, words narrow it. */
const LONG = 70;
const cut = (text: string): string => (text.length > LONG ? `${text.slice(0, LONG)}…` : text);

/** One of the quotations that the site shows, found by its words. */
export function AddQuotation({ add, say }: Props) {
  const [all, setAll] = useState<readonly Quotation[]>();
  const [words, setWords] = useState('');
  const [id, setId] = useState('');
  const load = (): void => {
    import('./quotations-code.ts').then(
      ({ quotations }) => setAll(quotations),
      () =>
        say("Les citations n'ont pas pu être chargées : vérifiez votre connexion, puis rechargez la page."),
    );
  };
  const sought = foldedWords(words);
  const found = (all ?? []).filter(({ texte, section }) =>
    foldedWords(`${section} ${texte}`).includes(sought),
  );
  const chosen = found.find(({ citation }) => citation === id) ?? found[0];
  return (
    <fieldset class="carnet-ajout">
      <legend>Une citation</legend>
      {all === undefined ? (
        <button type="button" onClick={load}>
          Choisir une citation
        </button>
      ) : (
        <>
          <p>
            <label for="carnet-mots">Mots qu'elle contient</label>
            <input
              id="carnet-mots"
              type="search"
              autocomplete="off"
              value={words}
              onInput={(event) => setWords(event.currentTarget.value)}
            />
          </p>
          <p>
            <label for="carnet-citation">
              Citation ({found.length} sur {all.length})
            </label>
            <select
              id="carnet-citation"
              value={chosen?.citation ?? ''}
              onChange={(event) => setId(event.currentTarget.value)}
            >
              {found.map(({ citation, section, texte }) => (
                <option key={citation} value={citation}>
                  {section} : {cut(texte)}
                </option>
              ))}
            </select>
          </p>
          {chosen && <Passage passage={chosen} carnet={false} />}
          <button
            type="button"
            aria-disabled={chosen === undefined}
            onClick={() => chosen && add({ mode: 'citation', ...chosen })}
          >
            Ajouter cette citation
          </button>
        </>
      )}
    </fieldset>
  );
}
