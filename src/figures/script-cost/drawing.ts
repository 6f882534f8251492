import { count } from '../kit/amounts.ts';
import { gutter, valueGrid } from '../kit/axes.ts';
import { decades, wholePowers } from '../kit/decades.ts';
import { draw, type FigureOptions } from '../kit/figure.ts';
import type { Frame } from '../kit/frame.ts';
import { labels } from '../kit/labels.ts';
import { lineKey, lineKeyHeight } from '../kit/line-key.ts';
import { curve, dots, type Place, type Style } from '../kit/marks.ts';
import { linear } from '../kit/scale.ts';
import { widest } from '../kit/text-width.ts';
import { theme } from '../kit/theme.ts';
import { duration } from '../scaling/table.ts';
import { type ScriptCost, type ScriptRun, scriptRuns, secondsOf } from './table.ts';

/** An engine has a colour, a script a dash: neither is told by colour alone. */
const styleOf = ({ engine, script }: ScriptRun): Style => ({
  stroke: engine === 'spark' ? theme.ochre : theme.accent,
  strokeWidth: engine === 'spark' ? 3 : 1.8,
  ...(script === 'ajustement' && { dash: '6,4' }),
});

/** Time of processor by number of patients, both in powers of ten: a line a script and engine. */
export function scriptCost(costs: readonly ScriptCost[], options: FigureOptions): SVGElement {
  const { width } = options;
  const keys = scriptRuns.map((run) => ({ text: run.nom, style: styleOf(run) }));
  const top = 12 + lineKeyHeight(keys, width) + 22;
  const [bottom, height] = [top + 150, top + 194];
  const sizes = decades(costs.map(({ patients }) => patients));
  const times = decades(costs.flatMap((cost) => scriptRuns.map((run) => secondsOf(cost, run))));
  const values = { format: (exponent: number) => duration(10 ** exponent), at: wholePowers(times, 6) };
  const x = linear(sizes, [gutter(times, values), width - 24]);
  const fitting = Math.floor((x.range[1] - x.range[0]) / (widest([count(10 ** sizes[1])], 11) + 16));
  const frame: Frame = { width, height, x, y: linear(times, [bottom, top]) };
  const lines = scriptRuns.map((run) => ({
    style: styleOf(run),
    places: costs.map(
      (cost): Place => ({ x: Math.log10(cost.patients), y: Math.log10(secondsOf(cost, run)) }),
    ),
  }));
  return draw(
    'cout-des-scripts',
    frame,
    [
      ...lineKey(keys, width, 10),
      ...valueGrid(frame, values),
      ...lines.map(({ places, style }) => curve(frame, places, style)),
      ...lines.map(({ places, style }) =>
        dots(frame, places, {
          r: 3.5,
          fill: style.stroke ?? theme.ink,
          stroke: theme.sheet,
          strokeWidth: 1.5,
        }),
      ),
      labels(
        [
          ...wholePowers(sizes, fitting).map((exponent) => ({
            x: x(exponent),
            y: bottom + 18,
            text: count(10 ** exponent),
            size: 11,
          })),
          { x: (x.range[0] + x.range[1]) / 2, y: height - 8, text: 'patients', size: 11 },
          { x: 1, y: top - 12, text: 'temps de processeur', anchor: 'start' as const, size: 11 },
        ],
        width,
      ),
    ],
    options,
  );
}
