import { euros } from '../kit/amounts.ts';
import { draw, type FigureOptions } from '../kit/figure.ts';
import { type Frame, rowFrame } from '../kit/frame.ts';
import { labels } from '../kit/labels.ts';
import { verticals } from '../kit/marks.ts';
import type { Label } from '../kit/placement.ts';
import { linear } from '../kit/scale.ts';
import { strokes } from '../kit/strokes.ts';
import { type Surface, surfaces } from '../kit/surfaces.ts';
import type { Mark } from '../kit/svg.ts';
import { widest } from '../kit/text-width.ts';
import { type Paint, paints, theme } from '../kit/theme.ts';
import { type CascadeData, type CascadePart, sumNameOf } from './table.ts';

const top = 4;
const tallest = 318;

const invente: Paint = {
  fill: theme.sheet,
  texture: 'cross',
  textureColor: theme.ochre,
  outline: theme.ochre,
  dashed: true,
};

const paint: Readonly<Record<CascadePart['arrivedFrom'], Paint>> = {
  publie: { fill: theme.accent },
  change: { fill: theme.accentSoft, texture: 'up', textureColor: theme.accent, outline: theme.accent },
  ajoute: { fill: theme.accentSoft, texture: 'up', textureColor: theme.accent, outline: theme.accent },
  invente,
};
const wholeOne: Paint = { fill: theme.accentMid };
const partial: Paint = {
  fill: theme.sheet,
  texture: 'level',
  textureColor: theme.accentMid,
  outline: theme.accent,
};

/** A row of the figure: where it starts and ends, in €. */
interface Row {
  readonly nom: string;
  readonly from: number;
  readonly a: number;
  readonly texte: string;
  readonly paint: Paint;
  readonly bold?: true;
  /** What is missing: the sum goes on from where it starts. */
  readonly open?: true;
}

/** Names longer than this are cut: the table has them whole. */
const cut = (name: string): string => {
  const letters = [...name];
  return letters.length > 18 ? `${letters.slice(0, 17).join('')}…` : name;
};

function rowsOf(data: CascadeData, beyond: number): Row[] {
  let at = 0;
  const parts = data.parts.map(({ nom, montant, arrivedFrom }, rank): Row => {
    const from = at;
    at += montant;
    return { nom: cut(nom), from, a: at, texte: euros(montant, rank > 0), paint: paint[arrivedFrom] };
  });
  const missing: Row[] = data.partial
    ? [{ nom: '+ …', from: at, a: at + beyond, texte: 'non publié', paint: paints.ghost, open: true }]
    : [];
  const sum: Row = {
    nom: sumNameOf(data),
    from: 0,
    a: data.somme,
    texte: euros(data.somme),
    paint: data.partial ? partial : wholeOne,
    bold: true,
  };
  return [...parts, ...missing, sum];
}

interface Layout {
  readonly rows: readonly Row[];
  readonly frame: Frame;
}

function layoutOf(data: CascadeData, width: number): Layout {
  const known = rowsOf({ ...data, partial: false }, 0).flatMap(({ from, a }) => [from, a]);
  const [low, high] = [Math.min(0, ...known), Math.max(0, ...known)];
  const reach = Math.max(high - low, 1);
  const rows = rowsOf(data, reach * 0.22);
  const high2 = data.partial ? Math.max(high, rows.at(-2)?.a ?? 0) : high;
  const left = widest(
    rows.map(({ nom }) => nom),
    11.5,
    true,
  );
  const right = widest(
    rows.map(({ texte }) => texte),
    11.5,
    true,
  );
  const rowHeight = Math.min(28, Math.floor((tallest - top) / rows.length));
  return {
    rows,
    frame: rowFrame(width, {
      count: rows.length,
      rowHeight,
      top,
      foot: 4,
      x: linear([low, high2 === low ? low + 1 : high2], [left + 12, width - right - 8]),
    }),
  };
}

const bar = ({ from, a, paint }: Row, rank: number): Surface => ({
  x1: from,
  x2: a,
  y1: rank + 0.18,
  y2: rank + 0.82,
  paint,
});

/** From the end of a part to the start of the next one. */
function joins({ rows, frame }: Layout): Mark {
  return strokes(
    rows.slice(0, -1).map(({ from, a, open }, rank) => ({
      points: [
        [frame.x(open ? from : a), frame.y(rank + 0.5)],
        [frame.x(open ? from : a), frame.y(rank + 1.18)],
      ] as const,
      stroke: theme.axis,
      dash: '2,2',
    })),
  );
}

function words({ rows, frame }: Layout): Label[] {
  return rows.flatMap(({ nom, from, a, texte, bold }, rank): Label[] => {
    const y = frame.y(rank + 0.5) + 4;
    const end = Math.max(frame.x(from), frame.x(a));
    const strong = bold ? { bold } : {};
    const amount: Label = { x: end + 6, y, text: texte, anchor: 'start', fill: theme.ink, ...strong };
    const name: Label = {
      x: frame.x.range[0] - 10,
      y,
      text: nom,
      anchor: 'end',
      fill: bold ? theme.ink : theme.soft,
      ...strong,
    };
    return [name, amount];
  });
}

/** Parts that add up, one a row, each from where the one before it ends; what is missing is hatched, without a number. */
export function cascade(data: CascadeData, options: FigureOptions): SVGElement {
  const layout = layoutOf(data, options.width);
  const { frame, rows } = layout;
  const marks: Mark[] = [
    joins(layout),
    ...surfaces(frame, rows.map(bar)),
    verticals(frame, [0], { stroke: theme.axis, strokeWidth: 1.2 }),
    labels(words(layout), frame.width),
  ];
  return draw('cascade', frame, marks, options);
}
