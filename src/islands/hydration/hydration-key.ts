import { useEffect, useState } from 'preact/hooks';
import { store } from '../../store/page-store.ts';
import { depart } from '../../store/state/state.ts';

/**
 * A key for all that an island renders. Its HTML was built with the example: where another island has opened the store
 * first, this one would take over that HTML with the reader's scenario already, and elements of the one would be taken for
 * those of the other (the field of a score for that of a spending). The key changes just after, and makes them anew.
 */
export function useHydrationKey(): string {
  const [late] = useState(() => {
    const { saisie, gardee } = store;
    return saisie.value !== depart || gardee.value !== undefined;
  });
  const [cle, setKey] = useState('page');
  useEffect(() => {
    if (late) setKey('lecteur');
  }, []);
  return cle;
}
