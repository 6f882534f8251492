import type { Frame } from '../kit/frame.ts';
import type { Place } from '../kit/marks.ts';
import { clamp } from '../kit/scale.ts';

/** A straight line, by its values at both ends of the x axis. */
export type Line = readonly [from: number, to: number];

/** The value of a line at a place of the x axis. */
export function valueAt({ x }: Frame, [from, to]: Line, at: number): number {
  const [low, high] = x.domain;
  return from + ((to - from) * (at - low)) / (high - low);
}

/** The same, held within the plane. */
export const heldAt = (frame: Frame, line: Line, at: number): number =>
  clamp(valueAt(frame, line, at), ...frame.y.domain);

/**
 * The line as it is seen: held within the plane, with its joints where it comes in and goes out; the sum of its steps
 * covers the whole x axis, so that what lies under it can be filled.
 */
export function heldLine(frame: Frame, line: Line): Place[] {
  const [[left, right], [foot, head]] = [frame.x.domain, frame.y.domain];
  const crossings = [foot, head]
    .map((level) => left + ((right - left) * (level - line[0])) / (line[1] - line[0]))
    .filter((at) => at > left && at < right);
  return [left, ...crossings.sort((a, b) => a - b), right].map((at) => ({
    x: at,
    y: heldAt(frame, line, at),
  }));
}

/** The part of it that is in the plane: none of it where it is clamped along an edge. */
export function seenLine(frame: Frame, line: Line): Place[] {
  const [foot, head] = frame.y.domain;
  return heldLine(frame, line).filter(({ x }) => {
    const value = valueAt(frame, line, x);
    const slack = 1e-9 * (head - foot);
    return value >= foot - slack && value <= head + slack;
  });
}
