import { useRef } from 'preact/hooks';
import { inCents } from '../../figures/kit/amounts.ts';
import { stir } from '../../store/rendering/typing-rest.ts';

type Side = readonly [low: number, high: number];

/** A place of a plane, in its own units. */
interface PlanePlace {
  readonly x: number;
  readonly y: number;
}

/** A point that is moved over the drawing of a plane. */
interface MovedPoint {
  readonly nom: string;
  /** How it looks, beside what all points share. */
  readonly look: string;
  /** Where it is by now: it may have gone on since it was rendered. */
  readonly place: () => PlanePlace;
  /** Where it is, in words: a slider says one number alone. */
  readonly said: string;
  /** Undefined: back to where it comes from, for one that has such a place. */
  readonly onPlace: (place: PlanePlace | undefined) => void;
  readonly hasHome?: boolean;
}

interface Props {
  readonly x: Side;
  readonly y: Side;
  /** How far an arrow moves a point, and with Maj. */
  readonly steps: readonly [arrow: number, shift: number];
  /** Says how they are moved: the id of an element. */
  readonly hint: string;
  /** The first one goes where the plane is touched. */
  readonly points: readonly [MovedPoint, ...MovedPoint[]];
}

const ARROWS: Readonly<Record<string, readonly [right: number, up: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** Points over the drawing of a plane, each moved by a mouse, a finger or the arrows of the keyboard. */
export function PlaneSurface({ x, y, steps, hint, points }: Props) {
  const area = useRef<HTMLDivElement>(null);
  const held = useRef<{ readonly pointer: number; readonly rank: number }>();

  const within = (place: PlanePlace): PlanePlace => ({ x: inside(place.x, x), y: inside(place.y, y) });
  const follow = ({ clientX, clientY }: MouseEvent, rank: number): void => {
    const box = area.current?.getBoundingClientRect();
    if (box === undefined || box.width === 0 || box.height === 0) return;
    const [right, up] = [(clientX - box.left) / box.width, (box.bottom - clientY) / box.height];
    stir();
    points[rank]?.onPlace(within({ x: Math.round(at(x, right)), y: Math.round(at(y, up)) }));
  };
  const hold = (event: PointerEvent, rank: number): void => {
    if (event.button !== 0) return;
    event.preventDefault();
    area.current?.setPointerCapture(event.pointerId);
    held.current = { pointer: event.pointerId, rank };
    area.current?.querySelectorAll('input')[rank]?.focus({ preventScroll: true });
    follow(event, rank);
  };
  const letGo = (): void => {
    held.current = undefined;
  };
  const go = (event: KeyboardEvent, { place: now, hasHome, onPlace }: MovedPoint): void => {
    const way = ARROWS[event.key];
    if (way === undefined && !(hasHome && event.key === 'Home')) return;
    event.preventDefault();
    const by = steps[event.shiftKey ? 1 : 0];
    const place = now();
    stir();
    onPlace(way && within({ x: inCents(place.x + by * way[0]), y: inCents(place.y + by * way[1]) }));
  };
  return (
    <div class="plane-surface si-script">
      <div
        class="plane-area"
        ref={area}
        // A finger scrolls the page from there; it drags the point itself.
        onPointerDown={(event) => event.pointerType !== 'touch' && hold(event, 0)}
        onPointerMove={(event) =>
          held.current?.pointer === event.pointerId && follow(event, held.current.rank)
        }
        onPointerUp={(event) => {
          if (held.current === undefined && event.pointerType === 'touch') follow(event, 0);
          letGo();
        }}
        onPointerCancel={letGo}
      >
        {points.map((point, rank) => {
          const place = point.place();
          const [along, up] = [percent(x, place.x), percent(y, place.y)];
          return (
            <span
              key={point.nom}
              class={`plane-point ${point.look}`}
              style={{ left: `${along}%`, bottom: `${up}%` }}
              onPointerDown={(event) => {
                event.stopPropagation();
                hold(event, rank);
              }}
            >
              <input
                type="range"
                min={y[0]}
                max={y[1]}
                step={steps[0]}
                value={place.y}
                autocomplete="off"
                aria-label={point.nom}
                aria-valuetext={point.said}
                aria-describedby={hint}
                aria-keyshortcuts={`ArrowUp ArrowDown ArrowLeft ArrowRight${point.hasHome ? ' Home' : ''}`}
                onKeyDown={(event) => go(event, point)}
                // What reads the screen aloud moves a slider by its own gestures.
                onInput={({ currentTarget }) =>
                  point.onPlace(within({ ...point.place(), y: Number(currentTarget.value) }))
                }
              />
            </span>
          );
        })}
      </div>
    </div>
  );
}

const at = ([low, high]: Side, part: number): number => low + part * (high - low);
const inside = (value: number, [low, high]: Side): number =>
  Math.min(Math.max(value, Math.ceil(low)), Math.floor(high));
/** Where a place stands along a side, in %: one that is beyond stays in sight. */
const percent = ([low, high]: Side, value: number): number =>
  100 * Math.min(Math.max((value - low) / (high - low), 0), 1);
