/* The cells of a carnet that only a later version knows: how they are named, and how they stand in their file. */

/** What a later cell calls itself: « frise », « resultat : hasard ». */
export function laterName(cell: unknown): string {
  const [mode = '', way] = [modeOf(cell), modeOf((cell as { readonly montre?: unknown }).montre)];
  return mode === 'resultat' && way !== undefined ? `${mode} : ${way}` : mode;
}

function modeOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'mode')) return undefined;
  const { mode } = value as { readonly mode: unknown };
  return typeof mode === 'string' ? mode : undefined;
}

/** A text, with the colon after it when it is a key; or what opens, closes or separates. */
const token = /("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|[{}[\],]/gs;

/**
 * The text of each entry of the list `cellules` of a JSON document, as it stands in the file: parsing would lose how its
 * numbers are written, and the order of some keys. The document is valid JSON, and gives no key twice.
 */
export function cellSources(text: string): readonly string[] {
  const sources: string[] = [];
  let [depth, inCells, key, start] = [0, false, '', -1];
  for (const match of text.matchAll(token)) {
    const [sign, quoted, colon] = match;
    const at = match.index;
    if (quoted !== undefined) {
      if (colon !== undefined && depth === 1) key = JSON.parse(quoted) as string;
      continue;
    }
    const ends = inCells && depth === 2 && (sign === ',' || sign === ']');
    if (ends) sources.push(text.slice(start, at).trim());
    if (ends && sign === ',') start = at + 1;
    if (sign === '{' || sign === '[') {
      depth += 1;
      if (depth === 2 && sign === '[' && key === 'cellules') [inCells, start] = [true, at + 1];
    } else if (sign !== ',') {
      depth -= 1;
      if (depth === 1) inCells = false;
    }
  }
  return sources;
}
