const narrow = /[\s\u202f\u00a0.,:;'’!|ijlftr()]/u;
const wide = /[mwMWA-Z%€+−×=→]/u;

/** Width of a text in pixels, estimated for a sans like Inter (no DOM at build time); errs on the wide side. */
export function textWidth(text: string, size = 11.5, bold = false): number {
  const ems = [...text].reduce((sum, c) => sum + (narrow.test(c) ? 0.32 : wide.test(c) ? 0.72 : 0.61), 0);
  return ems * size * (bold ? 1.05 : 1);
}

/** The widest of some texts, in pixels. */
export function widest(texts: readonly string[], size = 11.5, bold = false): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, size, bold)));
}
