import { Progression } from '../../../islands/kit/import/progress.tsx';
import { Said } from '../../../islands/kit/import/said.tsx';
import { broken, progress, undoMap } from './map-state.ts';

/** How far a map is that takes long, and what went wrong. */
export function MapProgress() {
  const texte = broken.value;
  return (
    <>
      {progress.value && (
        <Progression
          nom="Carte en cours"
          progress={progress.value}
          dit={({ done, total }) => `${Math.floor((100 * done) / total)} %`}
          onUndo={undoMap}
        />
      )}
      <Said said={texte === undefined ? undefined : { grave: true, texte }} />
    </>
  );
}
