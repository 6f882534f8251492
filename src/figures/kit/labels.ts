import { type Label, within } from './placement.ts';
import { clamp } from './scale.ts';
import { group, type Mark, rounded, type Shape } from './svg.ts';
import { theme } from './theme.ts';

/** An elision, « l'écart »: French spacing leaves drawings alone, where a name may be anyone's. */
const ELISION = /(?<=\p{L})'(?=[\p{L}\p{N}«])/gu;

const halo = { 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };

/** Texts, each moved sideways if it would leave the figure. */
export function labels(list: readonly (Label | undefined)[], width: number): Mark {
  const texts = list
    .filter((label) => label !== undefined)
    .map((label) => written(within(label, 1, width - 1), width));
  return group(halo, texts);
}

function written(label: Label, width: number): Shape {
  return {
    name: 'text',
    attributes: {
      x: rounded(clamp(label.x, 0, width)),
      y: rounded(label.y),
      'text-anchor': label.anchor ?? 'middle',
      fill: label.fill ?? theme.soft,
      'font-size': label.size,
      'font-weight': label.bold ? 600 : undefined,
      stroke: label.halo ?? theme.sheet,
    },
    inside: label.text.replace(ELISION, '’'),
  };
}
