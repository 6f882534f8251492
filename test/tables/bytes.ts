/** Bytes in pieces of a size; 1 cuts every sequence and every line end. */
export async function* pieces(bytes: Uint8Array, size = bytes.length): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

/** What Windows-1252 has where Latin-1 has controls, for the characters that our tests write. */
const above: Readonly<Record<string, number>> = { '€': 0x80, '’': 0x92, œ: 0x9c };

export type Written = 'utf-8' | 'utf-8 with mark' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** A text as a spreadsheet would write it. */
export function encode(text: string, encoding: Written): Uint8Array {
  const units = [...`\ufeff${text}`].map((character) => character.charCodeAt(0));
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(text);
    case 'utf-8 with mark':
      return new TextEncoder().encode(`\ufeff${text}`);
    case 'utf-16le':
      return Uint8Array.from(units.flatMap((unit) => [unit & 255, unit >> 8]));
    case 'utf-16be':
      return Uint8Array.from(units.flatMap((unit) => [unit >> 8, unit & 255]));
    case 'windows-1252':
      return Uint8Array.from([...text].map((character) => above[character] ?? character.charCodeAt(0)));
  }
}
