import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Starts again, once the reader has said that the answers may go. */
export function StartOver({ onStartOver }: { readonly onStartOver: () => void }) {
  const [request, setRequest] = useState<boolean>();
  const cible = useRef<HTMLButtonElement>(null);
  // One button takes another's place: the focus follows at once, but not when the page is first shown.
  useLayoutEffect(() => {
    if (request !== undefined) cible.current?.focus();
  }, [request]);
  if (!request) {
    return (
      <button type="button" ref={cible} onClick={() => setRequest(true)}>
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
        onClick={() => setRequest(false)}
      >
        Les laisser
      </button>{' '}
      ·{' '}
      <button type="button" class="lien" aria-describedby="recommencer-dit" onClick={onStartOver}>
        Les effacer
      </button>
    </span>
  );
}
