import type { Frame } from '../kit/frame.ts';
import { dots, type Place, verticals } from '../kit/marks.ts';
import type { Mark } from '../kit/svg.ts';
import { theme } from '../kit/theme.ts';
import type { NoteData, NotePoint } from './table.ts';

export const placeOf = ({ valeur, note }: NotePoint): Place => ({ x: valeur, y: note });

/** The curve, cut where it jumps: neighbours so near are on either side of a jump. */
export function pieces({ curve }: NoteData, { x }: Frame): NotePoint[][] {
  const [from, to] = x.domain;
  const near = (to - from) / 5000;
  const list: NotePoint[][] = [[]];
  for (const point of curve) {
    const before = list.at(-1)?.at(-1);
    const jumps =
      before !== undefined &&
      point.valeur - before.valeur < near &&
      Math.abs(point.note - before.note) > 0.02;
    if (jumps) list.push([]);
    list.at(-1)?.push(point);
  }
  return list.filter((piece) => piece.length > 0);
}

/** A jump: a dotted line from the open end of one piece to the full end of the next, which holds. */
export function jumps(list: readonly NotePoint[][], data: NoteData, frame: Frame): Mark[] {
  const { intermediaire } = data;
  return list.slice(1).flatMap((piece, i): Mark[] => {
    const [left, right] = [list[i]?.at(-1), piece[0]];
    if (left === undefined || right === undefined) return [];
    const [open, full] = left.note < right.note ? [left, right] : [right, left];
    const place = { r: 4, stroke: theme.warn, strokeWidth: 1.8 } as const;
    return [
      verticals(frame, [intermediaire], {
        y1: open.note,
        y2: full.note,
        stroke: theme.warn,
        strokeWidth: 1.6,
        dash: '2,4',
      }),
      dots(frame, [{ x: intermediaire, y: open.note }], { ...place, fill: theme.sheet }),
      dots(frame, [{ x: intermediaire, y: full.note }], { ...place, fill: theme.warn }),
    ];
  });
}
