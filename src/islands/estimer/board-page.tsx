import { useState } from 'preact/hooks';
import type { KeptDossier } from '../../notebook/notebook.ts';
import { href } from '../../site.ts';
import { fromHere } from '../kit/later-focus.ts';

const ABSENT = "La page n'a pas été faite : vérifiez votre connexion, puis réessayez.";
const NO_RESULT = "La page n'a pas été faite : une valeur est à corriger d'abord.";
const NOT_KEPT = "La page n'a pas été faite : ce navigateur refuse de garder un carnet, ou est plein.";
const ALONE =
  "Il n'y a pas d'autre dossier auquel comparer : commencez-en un à la page Dossiers, ou dupliquez celui-ci.";

const code = () => import('../carnet/made-cells.ts');

/** Makes the board's page of what is shown, on one sheet, or on two beside another dossier: one carnet more, and goes to it. */
export function BoardPage({ origins }: { readonly origins: string }) {
  const [said, setSaid] = useState('');
  const [others, setOthers] = useState<readonly KeptDossier[]>([]);
  const [chosen, setChosen] = useState('');
  const make = async (other?: KeptDossier): Promise<void> => {
    const { boardOfDossier, shelveNotebook } = await code();
    // The one code of two sheets has no room for whose the figures are.
    const board = await boardOfDossier(other ? '' : origins, other);
    if (board === undefined) return setSaid(NO_RESULT);
    if (!(await shelveNotebook(board))) return setSaid(NOT_KEPT);
    location.assign(href('/carnet/'));
  };
  const ask = async (): Promise<void> => {
    const goTo = fromHere();
    const found = await (await code()).otherDossiers();
    setOthers(found);
    setSaid(found.length === 0 ? ALONE : '');
    if (found.length > 0) goTo('bureau-autre');
  };
  const toDo = (act: () => Promise<void>) => () => void act().catch(() => setSaid(ABSENT));
  const other = others.find(({ nom }) => nom === chosen) ?? others[0];
  return (
    <>
      <button type="button" onClick={toDo(() => make())}>
        La page du bureau
      </button>
      <button type="button" onClick={toDo(ask)}>
        La page du bureau, avec une comparaison
      </button>
      {other && (
        <span class="bureau-autre">
          <label for="bureau-autre">Comparé à</label>{' '}
          <select
            id="bureau-autre"
            value={other.nom}
            onChange={(event) => setChosen(event.currentTarget.value)}
          >
            {others.map(({ nom }) => (
              <option key={nom}>{nom}</option>
            ))}
          </select>{' '}
          <button type="button" class="bouton-plein" onClick={toDo(() => make(other))}>
            Faire les deux pages
          </button>
        </span>
      )}
      <span role="status">{said}</span>
    </>
  );
}
