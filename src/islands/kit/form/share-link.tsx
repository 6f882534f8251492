import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type NamedRules, showCitedResult } from '../cited-result.ts';

const ABSENT = "Le lien n'a pas été copié : vérifiez votre connexion, puis réessayez.";

interface Props {
  /** What the button is called. */
  readonly name?: string;
  /** The fragment of the link, without its « # »; or why there is none, in French. Rejects without its code. */
  readonly fragment: () => Promise<{ readonly fragment: string } | { readonly why: string }>;
  /** What the link holds, said once it is copied. */
  readonly holds: string;
  /** Under which rules the figures are, for whoever cites them. */
  readonly rules: () => readonly NamedRules[];
}

/** Why figures that are not of what is typed have no link: it would say that they are. */
export const TO_MEND = {
  why: "Le lien n'est pas copié : une valeur est à corriger, et les figures affichées datent d'avant.",
};

/** Copies a link to what is on screen. */
export function ShareLink({ name = 'Copier le lien de ces figures', fragment, holds, rules }: Props) {
  useEffect(() => showCitedResult({ fragment, rules }));
  const [said, setSaid] = useState('');
  const [byHand, setByHand] = useState<ComponentChild>(null);
  const copy = async (): Promise<void> => {
    const found = await fragment();
    setByHand(null);
    if ('why' in found) return setSaid(found.why);
    const link = `${location.origin}${location.pathname}${found.fragment && `#${found.fragment}`}`;
    // Fetched at its first use, and never where there is nothing to copy.
    const { COPY_REFUSED, isCopied, LinkByHand } = await import('../link-copy.tsx');
    if (await isCopied(link)) return setSaid(`Le lien est copié : il porte ${holds}.`);
    setSaid(COPY_REFUSED);
    setByHand(<LinkByHand link={link} />);
  };
  return (
    <p class="share-link si-script">
      <button type="button" onClick={() => void copy().catch(() => setSaid(ABSENT))}>
        {name}
      </button>{' '}
      <span role="status">{said}</span>
      {byHand}
    </p>
  );
}
