import { wholeEuros } from '../kit/amounts.ts';
import { draw, type FigureOptions } from '../kit/figure.ts';
import { fittedText } from '../kit/fitted-text.ts';
import { rowFrame } from '../kit/frame.ts';
import { labels } from '../kit/labels.ts';
import type { Label } from '../kit/placement.ts';
import { linear } from '../kit/scale.ts';
import { type Surface, surfaces } from '../kit/surfaces.ts';
import { widest } from '../kit/text-width.ts';
import { paints, theme } from '../kit/theme.ts';
import type { RoundTeamsData } from './table.ts';

const rowHeight = 24;
const bar = { from: 0.14, to: 0.86 } as const;
/** The most that names take of the width. */
const NAMES = 0.34;

/** A bar a team: what it received, in what it asked for. */
export function roundTeams({ teams }: RoundTeamsData, options: FigureOptions): SVGElement {
  const most = Math.max(1, ...teams.map(({ asked }) => asked));
  const room = widest(
    teams.map(({ paid }) => wholeEuros(paid)),
    11.5,
    true,
  );
  const names = teams.map(({ nom }) => fittedText(nom, NAMES * options.width));
  const start = widest(names, 11.5, true) + 10;
  const x = linear([0, most], [start, options.width - room - 12]);
  const frame = rowFrame(options.width, { count: teams.length, rowHeight, top: 2, foot: 6, x });
  const bars = teams.flatMap(({ asked, paid }, row): Surface[] => {
    const place = { y1: row + bar.from, y2: row + bar.to };
    return [
      { ...place, x1: 0, x2: paid, paint: paints.gains },
      { ...place, x1: paid, x2: asked, paint: paints.ghost },
    ];
  });
  const words = teams.flatMap(({ asked, paid }, row): Label[] => [
    {
      x: 2,
      y: frame.y(row + 0.5) + 4,
      text: names[row] ?? '',
      anchor: 'start',
      fill: theme.ink,
      bold: true,
    },
    {
      x: frame.x(Math.max(asked, paid)) + 6,
      y: frame.y(row + 0.5) + 4,
      text: wholeEuros(paid),
      anchor: 'start',
      fill: theme.ink,
      bold: true,
    },
  ]);
  return draw('equipes-manche', frame, [...surfaces(frame, bars), labels(words, options.width)], options);
}
