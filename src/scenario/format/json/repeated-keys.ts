import { pathText } from '../scenario-document.ts';

/** An object or a list that is open where the text is read. */
interface Open {
  /** Its keys so far; a list has none. */
  readonly keys: Set<string> | undefined;
  /** Where it is: the key, or the rank, of the value that is read. */
  part: string | number;
}

/** A text, with the colon after it when it is a key; or what opens, closes or separates. */
const token = /("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|[{}[\],]/gs;

/**
 * The paths of the keys that a JSON text gives twice in one object: engines keep the last value and say nothing, so that
 * a number is lost.
 */
export function keysGivenTwice(text: string): string[] {
  const open: Open[] = [];
  const twice = new Set<string>();
  for (const [sign, quoted, colon] of text.matchAll(token)) {
    const inside = open.at(-1);
    if (sign === '{') open.push({ keys: new Set(), part: '' });
    else if (sign === '[') open.push({ keys: undefined, part: 0 });
    else if (sign === '}' || sign === ']') open.pop();
    else if (sign === ',' && typeof inside?.part === 'number') inside.part += 1;
    else if (quoted !== undefined && colon !== undefined && inside?.keys !== undefined) {
      inside.part = quoted.includes('\\') ? (JSON.parse(quoted) as string) : quoted.slice(1, -1);
      if (inside.keys.has(inside.part)) twice.add(pathOf(open));
      inside.keys.add(inside.part);
    }
  }
  return [...twice];
}

const pathOf = (open: readonly Open[]): string => pathText(open.map(({ part }) => part));
