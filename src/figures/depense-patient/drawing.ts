import { euros } from '../kit/amounts.ts';
import { draw, type FigureOptions } from '../kit/figure.ts';
import type { Frame } from '../kit/frame.ts';
import { labels } from '../kit/labels.ts';
import { type LegendItem, legend, legendHeight } from '../kit/legend.ts';
import type { Label } from '../kit/placement.ts';
import { linear } from '../kit/scale.ts';
import { type Surface, surfaces } from '../kit/surfaces.ts';
import { type Paint, theme } from '../kit/theme.ts';
import type { DepensePatientData } from './table.ts';

/** Full for what counts, outlined for what does not; each item its own texture. */
const counted: readonly Paint[] = [
  { fill: theme.accent, outline: theme.sheet },
  { fill: theme.accentSoft, texture: 'up', textureColor: theme.accent, outline: theme.accent },
  { fill: theme.accentMid, outline: theme.sheet },
  { fill: theme.accentSoft, texture: 'cross', textureColor: theme.accent, outline: theme.accent },
];

const notCounted: readonly Paint[] = [
  { fill: theme.sheet, outline: theme.soft, dashed: true },
  { fill: theme.sheet, texture: 'down', textureColor: theme.soft, outline: theme.soft, dashed: true },
  { fill: theme.sheet, texture: 'level', textureColor: theme.soft, outline: theme.soft, dashed: true },
  { fill: theme.sheet, texture: 'cross', textureColor: theme.soft, outline: theme.soft, dashed: true },
];

const barHeight = 28;
/** The baseline of the words above each bar. */
const tops = [18, 76] as const;
const legendTop = 134;

interface Item extends LegendItem {
  readonly montant: number;
}

function itemsOf({ postes }: DepensePatientData, compte: boolean): Item[] {
  const paints = compte ? counted : notCounted;
  return postes
    .filter((poste) => poste.compte === compte)
    .map(({ nom, montant }, i) => ({ label: nom, montant, paint: paints[i % paints.length] as Paint }));
}

function stacked(items: readonly Item[], top: number): Surface[] {
  let from = 0;
  return items.map(({ montant, paint }) => {
    const x1 = from;
    from += montant;
    return { x1, x2: from, y1: top + 8, y2: top + 8 + barHeight, paint };
  });
}

/** Two bars on one scale: what counts of a patient's spending, and what does not, each item in its place. */
export function depensePatient(data: DepensePatientData, { width, ...options }: FigureOptions): SVGElement {
  const rows = [itemsOf(data, true), itemsOf(data, false)];
  // Only what has an amount is in a bar; the legend names no other.
  const shown = rows.flat().filter(({ montant }) => montant > 0);
  const height = legendTop + legendHeight(shown, width) + (shown.length > 0 ? 2 : 0);
  const frame: Frame = {
    width,
    height,
    x: linear([0, Math.max(data.comptee, data.uncounted, 1)], [1, width - 1]),
    y: linear([0, height], [0, height]),
  };
  const words: Label[] = [
    { nom: 'Compté', montant: data.comptee, fill: theme.accent },
    { nom: 'Non compté', montant: data.uncounted, fill: theme.soft },
  ].flatMap(({ nom, montant, fill }, i) => [
    { x: 1, y: tops[i] ?? 0, text: nom, anchor: 'start', fill: theme.ink, bold: true },
    { x: width - 1, y: tops[i] ?? 0, text: euros(montant), anchor: 'end', fill, bold: true },
  ]);
  const marks = [
    ...surfaces(
      frame,
      rows.flatMap((items, i) => stacked(items, tops[i] ?? 0)),
    ),
    ...legend(frame, shown, legendTop),
    labels(words, width),
  ];
  return draw('depense-patient', frame, marks, { width, ...options });
}
