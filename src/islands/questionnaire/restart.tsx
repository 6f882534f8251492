import { useEffect, useRef, useState } from 'preact/hooks';

/** Starts again, once the reader has said that the answers may go. */
export function Recommencer({ onRecommencer }: { readonly onRecommencer: () => void }) {
  const [demande, setDemande] = useState<boolean>();
  const cible = useRef<HTMLButtonElement>(null);
  // One button takes another's place: the focus follows, but not when the page is first shown.
  useEffect(() => {
    if (demande !== undefined) cible.current?.focus();
  }, [demande]);
  if (!demande) {
    return (
      <button type="button" ref={cible} onClick={() => setDemande(true)}>
        Recommencer
      </button>
    );
  }
  return (
    <span class="q-confirmer">
      <span id="recommencer-dit">Toutes vos réponses seront effacées.</span>{' '}
      <button
        type="button"
        class="lien"
        ref={cible}
        aria-describedby="recommencer-dit"
        onClick={() => setDemande(false)}
      >
        Les laisser
      </button>{' '}
      ·{' '}
      <button type="button" class="lien" aria-describedby="recommencer-dit" onClick={onRecommencer}>
        Les effacer
      </button>
    </span>
  );
}
