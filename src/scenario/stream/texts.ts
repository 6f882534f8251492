const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** What is never written raw: it would command a terminal, or end a line. */
const unsafe = /[\u007f-\u009f\u2028\u2029]/;

/** A JSON text of a stream as a string; undefined where it is none, or not of plain characters. */
function decoded(text: Uint8Array, longest: number): string | undefined {
  const raw = decoder.decode(text);
  if (raw.includes('\ufffd')) return undefined;
  try {
    const value = JSON.parse(raw) as string;
    return value.length <= longest && !unsafe.test(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const written = (value: string | undefined): Uint8Array | undefined =>
  value === undefined ? undefined : encoder.encode(JSON.stringify(value));

/** A JSON text of at most so many characters, as results write it: « \u00e9 » comes back as « é ». */
export const writtenText =
  (longest: number) =>
  (text: Uint8Array): Uint8Array | undefined =>
    written(decoded(text, longest));

/** The same of what must not be blank. */
export const writtenName =
  (longest: number) =>
  (text: Uint8Array): Uint8Array | undefined => {
    const name = decoded(text, longest);
    return name?.trim() === '' ? undefined : written(name);
  };

/** The string of a JSON text. */
export const textOf = (text: Uint8Array): string => JSON.parse(decoder.decode(text)) as string;

/** Whether names, as `writtenName` gives them, are distinct once trimmed. */
export function areDistinct(names: readonly Uint8Array[]): boolean {
  if (names.length < 2) return true;
  const trimmed = names.map((name) => textOf(name).trim());
  return new Set(trimmed).size === names.length;
}

/** Whether a text of ASCII holds nothing between its quotes but spaces. */
export function isBlank(text: Uint8Array): boolean {
  for (let place = 1; place < text.length - 1; place++) if (text[place] !== 32) return false;
  return true;
}
