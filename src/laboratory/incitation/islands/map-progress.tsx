import { Progression } from '../../../islands/kit/import/progress.tsx';
import { Said } from '../../../islands/kit/import/said.tsx';
import { focusOn, STUDY_WORDS } from '../../../islands/kit/later-focus.ts';
import { broken, cancelled, cancelMap, progress } from './map-state.ts';

/** What is shown is said by its place to be of before. */
const CANCELLED = "C'est annulé : la carte affichée est celle d'avant.";

/** How far a map is that takes long, what went wrong, and the way to have it after all. */
export function MapProgress({ askAgain }: { readonly askAgain: (() => void) | undefined }) {
  const texte = broken.value ?? (cancelled.value ? CANCELLED : undefined);
  return (
    <>
      {progress.value && (
        <Progression
          nom="Carte en cours"
          progress={progress.value}
          dit={({ done, total }) => `${Math.floor((100 * done) / total)} %`}
          onUndo={() => {
            focusOn(STUDY_WORDS);
            cancelMap();
          }}
        />
      )}
      <Said
        id={STUDY_WORDS}
        said={texte === undefined ? undefined : { grave: broken.value !== undefined, texte }}
      />
      {askAgain && (
        <button
          type="button"
          onClick={() => {
            focusOn(STUDY_WORDS);
            askAgain();
          }}
        >
          Calculer la carte
        </button>
      )}
    </>
  );
}
