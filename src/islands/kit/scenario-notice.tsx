import '../preact-patches/french-spacing.ts';
import { useEffect } from 'preact/hooks';
import { store } from '../../store/page-store.ts';
import { followModified } from './modified-follow.ts';

/** What happened to the scenario as a whole (a case applied, an address refused), and the way back. */
export function Avis() {
  useEffect(() => store.openUp(), []);
  useEffect(followModified, []);
  const avis = store.avis.value;
  return (
    <div class="avis" role="status" hidden={avis === undefined}>
      {avis && (
        <p>
          {avis.texte}{' '}
          {avis.action && (
            <button type="button" onClick={shutAfter(avis.action.toDo)}>
              {avis.action.nom}
            </button>
          )}{' '}
          <button type="button" class="lien" onClick={shutAfter(avis.shut)}>
            Fermer
          </button>
        </p>
      )}
    </div>
  );
}

function shutAfter(toDo?: () => void): () => void {
  return () => {
    store.say(undefined);
    toDo?.();
  };
}
