/** What may come next in a JSON text. */
type Wanted = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'next';

/** Where a text stops being JSON, and what was wanted there; its end when it stops too early. */
export interface JsonFault {
  readonly place: number;
  readonly wanted: Wanted;
  /** Whether the place is inside a text, that a line end or an unknown escape breaks. */
  readonly quoted: boolean;
  /** Whether there is none: the whole text is JSON. */
  readonly none: boolean;
}

const literal = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const escape = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** The place after the text that starts here, or the one that breaks it, as a negative number. */
function afterText(text: string, start: number): number {
  let place = start + 1;
  for (;;) {
    const sign = text[place];
    if (sign === '"') return place + 1;
    if (sign === undefined || sign < ' ') return -place;
    if (sign === '\\') {
      escape.lastIndex = place;
      if (!escape.test(text)) return -place;
      place = escape.lastIndex;
    } else place += 1;
  }
}

function afterLiteral(text: string, start: number): number {
  literal.lastIndex = start;
  return literal.test(text) ? literal.lastIndex : start;
}

/** The first fault of a text that is not JSON: engines tell where it is in some cases only, each in its own words. */
export function faultOf(text: string): JsonFault {
  const open: string[] = [];
  let wanted: Wanted = 'value';
  let place = 0;
  for (;;) {
    while (/[ \t\n\r]/.test(text[place] ?? '')) place += 1;
    const sign = text[place] ?? '';
    const fault = { place, wanted, quoted: false, none: false };
    if (sign === '') return { ...fault, none: wanted === 'next' && open.length === 0 };
    if (wanted === 'colon') {
      if (sign !== ':') return fault;
      wanted = 'value';
      place += 1;
    } else if (wanted === 'next' || (wanted.endsWith('or-end') && sign === (open.at(-1) ?? ''))) {
      if (sign !== open.at(-1) && !(sign === ',' && open.length > 0)) return fault;
      if (sign === ',') wanted = open.at(-1) === '}' ? 'key' : 'value';
      else {
        open.pop();
        wanted = 'next';
      }
      place += 1;
    } else if (sign === '"') {
      const after = afterText(text, place);
      if (after < 0) return { place: -after, wanted, quoted: true, none: false };
      place = after;
      wanted = wanted.startsWith('key') ? 'colon' : 'next';
    } else if (wanted.startsWith('key')) return fault;
    else if (sign === '{' || sign === '[') {
      open.push(sign === '{' ? '}' : ']');
      wanted = sign === '{' ? 'key-or-end' : 'value-or-end';
      place += 1;
    } else {
      const after = afterLiteral(text, place);
      if (after === place) return fault;
      place = after;
      wanted = 'next';
    }
  }
}
