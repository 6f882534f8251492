import { useState } from 'preact/hooks';
import { settingsFragment } from '../settings-link.ts';
import { formState } from './settings-form.ts';

const COPIED = 'Le lien est copié : il porte tous les réglages, et la graine des tirages.';
const REFUSED = "Le navigateur ne laisse pas copier : l'adresse de la page est ce lien.";

/** A link to the same figures, which the address of the page is too. */
export function ShareLink() {
  const [said, setSaid] = useState('');
  const copy = (): void => {
    const fragment = settingsFragment(formState.saisi.peek());
    const link = `${location.origin}${location.pathname}${fragment && `#${fragment}`}`;
    Promise.resolve(navigator.clipboard?.writeText(link) ?? Promise.reject(new Error('no clipboard'))).then(
      () => setSaid(COPIED),
      () => setSaid(REFUSED),
    );
  };
  return (
    <p class="share-link si-script">
      <button type="button" onClick={copy}>
        Copier le lien de ces figures
      </button>{' '}
      <span role="status">{said}</span>
    </p>
  );
}
