import { draw, type FigureOptions } from '../kit/figure.ts';
import { type Frame, pixelFrame } from '../kit/frame.ts';
import { labels } from '../kit/labels.ts';
import type { Label } from '../kit/placement.ts';
import { type Stroke, strokes } from '../kit/strokes.ts';
import { type Surface, surfaces } from '../kit/surfaces.ts';
import { type Paint, theme } from '../kit/theme.ts';
import type { AttributionData, ShownCondition } from './table.ts';

const gate = { height: 46, gap: 22 } as const;
const top = 4;
const titles = top + gate.height + 34;
const first = titles + 9;
const second = first + gate.height + gate.gap;
const outcome = second + gate.height + 34;
const height = outcome + 34;
/** Between the two criteria. */
const between = 14;

const met: Paint = { fill: theme.accentSoft, outline: theme.accent };
const missed: Paint = { fill: theme.sheet, outline: theme.soft, dashed: true };
const counted: Paint = { fill: theme.accent };

/** A condition in its place, in pixels. */
interface Gate {
  readonly condition: ShownCondition;
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

interface Plan {
  readonly entry: Gate;
  readonly lanes: readonly { readonly title: string; readonly gates: readonly [Gate, Gate] }[];
}

function planOf({ ame, criteria }: AttributionData, width: number): Plan {
  const half = (width - between) / 2 - 1;
  return {
    entry: { condition: ame, left: width / 2 - half / 2, right: width / 2 + half / 2, top },
    lanes: criteria.map(({ title, conditions: [one, autre] }, rank) => {
      const left = 1 + rank * (half + between);
      const place = { left, right: left + half };
      return {
        title,
        gates: [
          { condition: one, ...place, top: first },
          { condition: autre, ...place, top: second },
        ],
      };
    }),
  };
}

const middle = ({ left, right }: Gate): number => (left + right) / 2;

function surface({ condition, left, right, top }: Gate): Surface {
  const paint = condition.fulfilled ? met : missed;
  return { x1: left, x2: right, y1: top, y2: top + gate.height, paint };
}

/** What is asked, then what this patient answers: met or not is said in words, not by colour alone. */
function said(place: Gate): Label[] {
  const { nom, valeur, fulfilled } = place.condition;
  const x = middle(place);
  const halo = fulfilled ? theme.accentSoft : theme.sheet;
  return [
    { x, y: place.top + 18, text: nom, fill: theme.ink, halo },
    {
      x,
      y: place.top + 36,
      text: `${fulfilled ? '✓' : '✗'} ${valeur}`,
      bold: fulfilled,
      fill: fulfilled ? theme.accent : theme.soft,
      halo,
    },
  ];
}

const live = { stroke: theme.accent, width: 2.5 } as const;
const dead = { stroke: theme.soft, width: 1.2, dash: '3,3' } as const;

/** The way through the gates: it goes on as long as conditions are met. */
function ways({ entry, lanes }: Plan, frame: Frame): Stroke[] {
  const centre = frame.width / 2;
  const fork = top + gate.height + 10;
  const join = second + gate.height + 15;
  const open = entry.condition.fulfilled;
  const paths = lanes.flatMap(({ gates: [one, autre] }): (Stroke & { readonly passes: boolean })[] => {
    const x = middle(one);
    const passed = open && one.condition.fulfilled;
    const through = passed && autre.condition.fulfilled;
    const way = (passes: boolean, points: Stroke['points'], arrow = false) => ({
      ...(passes ? live : dead),
      points,
      arrow,
      passes,
    });
    return [
      way(open, [
        [centre, top + gate.height],
        [centre, fork],
        [x, fork],
        [x, titles - 15],
      ]),
      way(
        passed,
        [
          [x, first + gate.height],
          [x, second - 1],
        ],
        true,
      ),
      way(
        through,
        [
          [x, second + gate.height],
          [x, join],
          [centre, join],
          [centre, outcome - 1],
        ],
        true,
      ),
    ];
  });
  // What passes is drawn over what does not.
  return paths.toSorted((a, b) => Number(a.passes) - Number(b.passes));
}

/** The conditions of the two criteria as gates: those of a criterion in a row, the two criteria side by side. */
export function attribution(data: AttributionData, options: FigureOptions): SVGElement {
  const { width } = options;
  const frame: Frame = pixelFrame(width, height);
  const plan = planOf(data, width);
  const gates = [plan.entry, ...plan.lanes.flatMap((lane) => lane.gates)];
  const end: Surface = {
    x1: width / 2 - 80,
    x2: width / 2 + 80,
    y1: outcome,
    y2: height - 1,
    paint: data.compte ? counted : missed,
  };
  const words: Label[] = [
    ...plan.lanes.map(({ title, gates: [one] }) => ({ x: middle(one), y: titles, text: title, size: 11 })),
    ...gates.flatMap(said),
    {
      x: width / 2,
      y: outcome + 21,
      text: data.compte ? 'Compté' : 'Non compté',
      bold: true,
      fill: data.compte ? theme.sheet : theme.ink,
      halo: data.compte ? theme.accent : theme.sheet,
    },
  ];
  return draw(
    'attribution',
    frame,
    [strokes(ways(plan, frame)), ...surfaces(frame, [...gates.map(surface), end]), labels(words, width)],
    options,
  );
}
