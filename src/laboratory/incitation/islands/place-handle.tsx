import { useRef } from 'preact/hooks';
import type { Plane } from '../../../scenario/incentive/map/plane.ts';
import type { PlanePlace } from '../../../scenario/incentive/map/plane-year.ts';

interface Props {
  readonly plane: Plane;
  readonly place: PlanePlace;
  /** Undefined: back to where the groupement is. */
  readonly onPlace: (place: PlanePlace | undefined) => void;
}

/** € per patient that an arrow moves the point by; with Maj, the least. */
const [STEP, LEAST] = [5, 1];

const ARROWS: Readonly<Record<string, readonly [under: number, evolution: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

const HINT = 'carte-point-aide';

/** The point of the map, over its drawing: moved by a mouse, a finger or the arrows of the keyboard. */
export function PlaceHandle({ plane, place, onPlace }: Props) {
  const area = useRef<HTMLDivElement>(null);
  const handle = useRef<HTMLButtonElement>(null);
  const held = useRef<number>();

  const within = ({ under, evolution }: PlanePlace): PlanePlace => ({
    under: inside(Math.round(under), plane.under),
    evolution: inside(Math.round(evolution), plane.evolution),
  });
  const follow = ({ clientX, clientY }: MouseEvent): void => {
    const box = area.current?.getBoundingClientRect();
    if (box === undefined || box.width === 0 || box.height === 0) return;
    const [along, up] = [(clientX - box.left) / box.width, (box.bottom - clientY) / box.height];
    onPlace(within({ under: at(plane.under, along), evolution: at(plane.evolution, up) }));
  };
  const hold = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    event.preventDefault();
    area.current?.setPointerCapture(event.pointerId);
    held.current = event.pointerId;
    handle.current?.focus({ preventScroll: true });
    follow(event);
  };
  const letGo = (): void => {
    held.current = undefined;
  };
  const along = percent(plane.under, place.under);
  const up = percent(plane.evolution, place.evolution);
  return (
    <div class="carte-surface si-script">
      <div
        class="carte-aire"
        ref={area}
        // A finger scrolls the page from there; it drags the point itself.
        onPointerDown={(event) => event.pointerType !== 'touch' && hold(event)}
        onPointerMove={(event) => held.current === event.pointerId && follow(event)}
        onPointerUp={(event) => {
          if (held.current === undefined && event.pointerType === 'touch') follow(event);
          letGo();
        }}
        onPointerCancel={letGo}
      >
        <button
          ref={handle}
          type="button"
          class="carte-point"
          aria-label="Point de la carte, à déplacer"
          aria-describedby={HINT}
          aria-keyshortcuts="ArrowUp ArrowDown ArrowLeft ArrowRight Home"
          style={{ left: `${along}%`, bottom: `${up}%` }}
          onPointerDown={(event) => {
            event.stopPropagation();
            hold(event);
          }}
          onKeyDown={(event) => {
            const way = ARROWS[event.key];
            if (way === undefined && event.key !== 'Home') return;
            event.preventDefault();
            if (way === undefined) return onPlace(undefined);
            const by = event.shiftKey ? LEAST : STEP;
            onPlace(within({ under: place.under + by * way[0], evolution: place.evolution + by * way[1] }));
          }}
        />
      </div>
    </div>
  );
}

/** How the point is moved, in words. */
export const PlaceHint = () => (
  <p class="carte-aide si-script" id={HINT}>
    Glissez le point, touchez la carte, ou allez au point par la touche Tab et déplacez-le par les flèches :
    de 5 € en 5 €, de 1 € en 1 € avec Maj. La touche Début le ramène au groupement.
  </p>
);

type Side = readonly [low: number, high: number];

const at = ([low, high]: Side, along: number): number => low + along * (high - low);
const inside = (value: number, [low, high]: Side): number =>
  Math.min(Math.max(value, Math.ceil(low)), Math.floor(high));
/** Where a place stands along a side, in %: one that is beyond stays in sight. */
const percent = ([low, high]: Side, value: number): number =>
  100 * Math.min(Math.max((value - low) / (high - low), 0), 1);
