import { Progression } from '../../../islands/kit/import/progress.tsx';
import { Said } from '../../../islands/kit/import/said.tsx';
import { absent, opened } from './open-map.ts';

const ABSENT =
  "Ce qui calcule la carte n'a pas pu être chargé : vérifiez votre connexion, puis changez une valeur. Vos chiffres sont là.";

/** How far a map is that takes long, and what went wrong. */
export function MapProgress() {
  const progress = opened.value?.progress.value;
  const broken = opened.value?.broken.value;
  return (
    <>
      {progress && (
        <Progression
          nom="Carte en cours"
          progress={progress}
          dit={({ done, total }) => `${Math.floor((100 * done) / total)} %`}
          onUndo={() => opened.value?.undo()}
        />
      )}
      <Said
        said={
          absent.value
            ? { grave: true, texte: ABSENT }
            : broken === undefined
              ? undefined
              : { grave: true, texte: broken }
        }
      />
    </>
  );
}
