import { textWidth } from './text-width.ts';

/** A text that has so many pixels: whole, else without its middle, since names often differ by their ends. */
export function fittedText(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  const signs = [...text];
  const cut = (kept: number): string => {
    const start = Math.ceil(kept / 2);
    return `${signs.slice(0, start).join('').trimEnd()}…${signs
      .slice(signs.length - (kept - start))
      .join('')
      .trimStart()}`;
  };
  let kept = signs.length - 1;
  while (kept > 2 && textWidth(cut(kept)) > width) kept -= 1;
  return cut(kept);
}
