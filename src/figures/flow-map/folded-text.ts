import { textWidth } from '../kit/text-width.ts';

/** A text in lines of at most so many pixels, cut at its spaces; a word that is longer has its own. */
export function foldedText(text: string, width: number, size: number, bold = false): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last === undefined || textWidth(longer, size, bold) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
