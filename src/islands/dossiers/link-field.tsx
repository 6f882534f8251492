import type { ComponentChildren } from 'preact';
import { href } from '../../site.ts';
import { nameFrom } from '../../store/dossiers/edits.ts';
import { usePasted } from '../kit/pasted-text.ts';
import { openLink } from './linked-scenario.ts';
import { bring } from './shelf.ts';

interface Props {
  /** What was refused before is true no more. */
  readonly onStart: () => void;
  readonly onRefused: (message: ComponentChildren) => void;
}

/** A link that someone has sent, as a dossier of its own. */
export function LinkField({ onStart, onRefused }: Props) {
  const [address, setAddress] = usePasted('lien');
  const open = async (): Promise<void> => {
    onStart();
    const read = await openLink(address);
    if (!read.ok)
      return onRefused(
        <>
          {read.message}{' '}
          {read.page && <a href={`${href(read.page.chemin)}#${read.page.fragment}`}>L'ouvrir là</a>}
        </>,
      );
    const kept = await bring(nameFrom('Lien', read.saisie), read.saisie);
    if (kept) setAddress('');
  };
  return (
    <form
      class="dossier-colle"
      onSubmit={(event) => {
        event.preventDefault();
        if (address.trim() !== '') void open();
      }}
    >
      <label for="lien-colle">Collez ici l'adresse d'un lien</label>
      <div class="dossier-lien">
        <input
          id="lien-colle"
          type="text"
          inputmode="url"
          autocomplete="off"
          spellcheck={false}
          value={address}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
        <button type="submit">Ouvrir ce lien</button>
      </div>
    </form>
  );
}
