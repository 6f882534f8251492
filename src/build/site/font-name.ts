/** Platforms whose names are in UTF-16, as all numbers of a font are: big-endian. */
const UTF16_PLATFORMS = [0, 3];

/** Copyright, trademark and licence: what they say of a name stays true. */
const legal = [0, 7, 13];

function nameTable(font: Buffer): number {
  const count = font.readUInt16BE(4);
  for (let entry = 12; entry < 12 + 16 * count; entry += 16)
    if (font.toString('latin1', entry, entry + 4) === 'name') return font.readUInt32BE(entry + 8);
  throw new TypeError('the font has no table of names');
}

/**
 * The font (SFNT) under another name: `from` becomes `to`, which has as many letters, in all that names it. Whoever
 * subsets it next computes its checksums anew.
 */
export function renamedFont(font: Buffer, from: string, to: string): Buffer {
  if (from.length !== to.length) throw new RangeError(`« ${from} » and « ${to} » differ in length`);
  const renamed = Buffer.from(font);
  const table = nameTable(font);
  const texts = table + font.readUInt16BE(table + 4);
  for (let rank = 0; rank < font.readUInt16BE(table + 2); rank += 1) {
    const record = table + 6 + 12 * rank;
    if (legal.includes(font.readUInt16BE(record + 6))) continue;
    const wide = UTF16_PLATFORMS.includes(font.readUInt16BE(record));
    const encoded = (text: string) =>
      wide ? Buffer.from(text, 'utf16le').swap16() : Buffer.from(text, 'latin1');
    const start = texts + font.readUInt16BE(record + 10);
    const text = renamed.subarray(start, start + font.readUInt16BE(record + 8));
    for (let at = text.indexOf(encoded(from)); at >= 0; at = text.indexOf(encoded(from), at + 1))
      encoded(to).copy(text, at);
  }
  return renamed;
}
