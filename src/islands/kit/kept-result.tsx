import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { store } from '../../store/page-store.ts';
import type { Entry } from '../../store/state/entry.ts';
import type { KeptProps } from './kept-beside.tsx';

type Beside = ComponentType<KeptProps & { readonly gardee: Entry }>;

/** The same result for the scenario that the reader has kept to compare, and how far it is. */
export function Kept(props: KeptProps) {
  const gardee = store.gardee.value;
  const [Shown, setShown] = useState<Beside>();
  const isWanted = gardee !== undefined && Shown === undefined;
  useEffect(() => {
    if (isWanted)
      import('./kept-beside.tsx').then(
        ({ KeptBeside }) => setShown(() => KeptBeside),
        // The kept one stays kept.
        () => undefined,
      );
  }, [isWanted]);
  // Until it is there, the button keeps its place, and the focus.
  const isBeside = gardee !== undefined && Shown !== undefined;
  // A case that is only tried is no scenario to keep, nor the place to reopen one.
  if (!isBeside && store.sandbox.value !== undefined) return null;
  return (
    <p class={isBeside ? 'gardee' : 'gardee si-script'}>
      {isBeside ? (
        <Shown {...props} gardee={gardee} />
      ) : (
        <button type="button" class="lien" onClick={() => store.keep(store.saisie.value)}>
          Garder ce scénario pour le comparer
        </button>
      )}
    </p>
  );
}
