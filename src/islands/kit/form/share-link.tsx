import { useState } from 'preact/hooks';

const REFUSED = "Le navigateur ne laisse pas copier : l'adresse de la page est ce lien.";

interface Props {
  /** The fragment of the link, without its « # »; or why there is none, in French. Never rejects. */
  readonly fragment: () => Promise<{ readonly fragment: string } | { readonly why: string }>;
  /** What the link holds, said once it is copied. */
  readonly holds: string;
  /** Said where the browser does not let copy. */
  readonly refused?: string;
}

/** Copies a link to the same figures. */
export function ShareLink({ fragment, holds, refused = REFUSED }: Props) {
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    const found = await fragment();
    if ('why' in found) return setSaid(found.why);
    const link = `${location.origin}${location.pathname}${found.fragment && `#${found.fragment}`}`;
    await Promise.resolve(
      navigator.clipboard?.writeText(link) ?? Promise.reject(new Error('no clipboard')),
    ).then(
      () => setSaid(`Le lien est copié : il porte ${holds}.`),
      () => setSaid(refused),
    );
  };
  return (
    <p class="share-link si-script">
      <button type="button" onClick={() => void copy()}>
        Copier le lien de ces figures
      </button>{' '}
      <span role="status">{said}</span>
    </p>
  );
}
