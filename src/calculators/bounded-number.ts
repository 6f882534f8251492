import type { NumberBounds } from '../scenario/chance/question-bounds.ts';
import { displayText } from './field-text.ts';

/** What the number of a field may be. */
export interface FieldBounds extends NumberBounds {
  /** Whether the most is left out. */
  readonly under?: boolean;
  readonly percent?: boolean;
}

const NUMBER = /^(-?\d+(?:\.\d+)?)(?:\/(\d+))?$/;

/** A canonical text within its bounds; undefined for any other. */
export function boundedNumber(
  text: string,
  { least, most, whole, above, under }: FieldBounds,
): number | undefined {
  const [, over = '', below = '1'] = NUMBER.exec(text) ?? [];
  const value = over === '' ? Number.NaN : Number(over) / Number(below);
  const inside = (above ? value > least : value >= least) && (under ? value < most : value <= most);
  return inside && (!whole || Number.isInteger(value)) ? value : undefined;
}

const shown = (value: number): string => displayText(String(value), false);

/** Why such a text is refused, in French. */
export function boundedRefusal(
  text: string,
  { least, most, whole, above, under, percent }: FieldBounds,
): string {
  const [low, high] = percent
    ? [`${shown(100 * least)} %`, `${shown(100 * most)} %`]
    : [shown(least), shown(most)];
  const kind = whole ? 'un nombre entier' : percent ? 'un pourcentage' : 'un nombre';
  const from = above ? `au-dessus de ${low}` : `d'au moins ${low}`;
  const to = under ? `de moins de ${high}` : `de ${high} au plus`;
  return `« ${displayText(text, percent ?? false)} » : ${kind} ${from} et ${to} est attendu.`;
}
