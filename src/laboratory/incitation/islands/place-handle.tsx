import { PlaneSurface } from '../../../islands/kit/plane-surface.tsx';
import type { Plane } from '../../../scenario/incentive/map/plane.ts';
import type { PlanePlace } from '../../../scenario/incentive/map/plane-year.ts';
import { whereWords } from '../place-words.ts';

interface Props {
  readonly plane: Plane;
  readonly place: () => PlanePlace;
  /** Undefined: back to where the groupement is. */
  readonly onPlace: (place: PlanePlace | undefined) => void;
}

const HINT = 'carte-point-aide';

/** The point of the map, over its drawing. */
export const PlaceHandle = ({ plane, place, onPlace }: Props) => (
  <PlaneSurface
    x={plane.under}
    y={plane.evolution}
    steps={[5, 1]}
    hint={HINT}
    points={[
      {
        nom: 'Point de la carte, à déplacer',
        look: '',
        place: () => ({ x: place().under, y: place().evolution }),
        said: whereWords({ place: place() }),
        hasHome: true,
        onPlace: (to) => onPlace(to && { under: to.x, evolution: to.y }),
      },
    ]}
  />
);

/** How the point is moved, in words. */
export const PlaceHint = () => (
  <p class="plane-hint si-script" id={HINT}>
    Glissez le point, touchez la carte, ou allez au point par la touche Tab et déplacez-le par les flèches :
    de 5 € en 5 €, de 1 € en 1 € avec Maj. La touche Début le ramène au groupement.
  </p>
);
