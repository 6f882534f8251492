import { correction, generate } from 'lean-qr';
import { escaped } from './escaped.ts';

/** A code of square modules, its quiet zone left out. */
export interface QrCode {
  readonly size: number;
  readonly isDark: (x: number, y: number) => boolean;
}

/** Around a code, modules that readers want light. */
const QUIET = 4;

/** A module on paper: a telephone reads it at an arm's length, whatever the size of the code. */
const MODULE = 0.45;

/** The code of an address; undefined where it is longer than any code (2 953 bytes). */
export function qrCode(address: string): QrCode | undefined {
  try {
    const code = generate(address, { minCorrectionLevel: correction.L, maxCorrectionLevel: correction.M });
    return { size: code.size, isDark: (x, y) => code.get(x, y) };
  } catch {
    // The library throws on a text too long; nothing else can be wrong in one.
    return undefined;
  }
}

/** What draws a code: its side in modules, its quiet zone included, its width on paper, and one path of runs. */
export function qrPath({ size, isDark }: QrCode) {
  const side = size + 2 * QUIET;
  const runs: string[] = [];
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      if (!isDark(x, y)) continue;
      const from = x;
      while (x + 1 < size && isDark(x + 1, y)) x++;
      runs.push(`M${from + QUIET} ${y + QUIET}h${x + 1 - from}v1h${from - x - 1}z`);
    }
  return { side, width: `${Math.round(side * MODULE * 10) / 10}mm`, dark: runs.join('') };
}

/** The code as SVG; dark on white whatever the theme, in millimetres on paper. */
export function qrSvg(code: QrCode, title: string): string {
  const { side, width, dark } = qrPath(code);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${escaped(title)}" width="${width}" height="${width}"` +
    ` viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${side}v${side}h-${side}z"/>` +
    `<path fill="#000" d="${dark}"/></svg>`
  );
}
