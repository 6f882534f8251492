import { cents, percent, wholeEuros } from '../kit/amounts.ts';
import { draw, type FigureOptions } from '../kit/figure.ts';
import type { Frame } from '../kit/frame.ts';
import { labels } from '../kit/labels.ts';
import type { Label } from '../kit/placement.ts';
import { linear } from '../kit/scale.ts';
import { type Surface, surfaces } from '../kit/surfaces.ts';
import { widest } from '../kit/text-width.ts';
import { type Paint, theme } from '../kit/theme.ts';
import type { Poste, PostesData } from './table.ts';

const rowHeight = 33;
const heading = 22;
const bar = { top: 16, height: 11 } as const;

const counted: Paint = { fill: theme.accent };
const left: Paint = { fill: theme.sheet, texture: 'up', textureColor: theme.soft, outline: theme.soft };

interface Placed extends Poste {
  /** Pixels, of the top of its words. */
  readonly y: number;
}

interface Group {
  readonly title: string;
  readonly y: number;
  readonly postes: readonly Placed[];
}

/** What counts, then what does not, each under its heading; a group without items has none. */
function groupsOf({ postes }: PostesData): { groups: Group[]; height: number } {
  let y = 0;
  const groups = [true, false].flatMap((compte): Group[] => {
    const own = postes.filter((each) => each.compte === compte);
    if (own.length === 0) return [];
    const top = y;
    y += heading + own.length * rowHeight;
    return [
      {
        title: compte ? 'Comptés dans la dépense réelle' : 'Non comptés',
        y: top,
        postes: own.map((poste, rank) => ({ ...poste, y: top + heading + rank * rowHeight })),
      },
    ];
  });
  return { groups, height: Math.max(40, y + 2) };
}

/** The value beside a name, as whole as its room lets it be: the bars and the table tell the rest. */
function fitting(moyenne: number, part: number | null, room: number): string {
  const share = part === null ? '' : percent(part);
  const ways = [[share, cents(moyenne)], [share, wholeEuros(moyenne)], [wholeEuros(moyenne)], [share]];
  const texts = ways.map((way) => way.filter((text) => text !== '').join(' · '));
  return texts.find((text) => widest([text], 11.5, true) <= room) ?? '';
}

function words({ title, y, postes }: Group, width: number): Label[] {
  return [
    { x: 1, y: y + 13, text: title, anchor: 'start', size: 11 },
    ...postes.flatMap(({ nom, moyenne, part, y: top }): Label[] => {
      const value = fitting(moyenne, part, width - widest([nom]) - 16);
      return [
        { x: 1, y: top + 11, text: nom, anchor: 'start', fill: theme.ink },
        { x: width - 1, y: top + 11, text: value, anchor: 'end', fill: theme.ink, bold: part !== null },
      ];
    }),
  ];
}

/** Spending per patient by item, as bars of one scale: what counts is full, what does not is hatched. */
export function postes(data: PostesData, options: FigureOptions): SVGElement {
  const { width } = options;
  const { groups, height } = groupsOf(data);
  const most = Math.max(0, ...data.postes.map(({ moyenne }) => moyenne));
  const frame: Frame = {
    width,
    height,
    x: linear([0, most], [1, width - 1]),
    y: linear([0, height], [0, height]),
  };
  const bars = groups.flatMap(({ postes }) =>
    postes.map(
      ({ moyenne, compte, y }): Surface => ({
        x1: 0,
        x2: moyenne,
        y1: y + bar.top,
        y2: y + bar.top + bar.height,
        paint: compte ? counted : left,
      }),
    ),
  );
  const texts = groups.flatMap((group) => words(group, width));
  return draw('postes', frame, [...surfaces(frame, bars), labels(texts, width)], options);
}
