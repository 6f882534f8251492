import type { Key } from '../../tables/table.ts';

/** Tells whether a text was seen before; `key`: its 64 bits, where they are known, of all texts then. */
export type AlreadySeen = (texte: () => string, key?: Key) => boolean;

/**
 * Remembers texts by 64 bits of each, in an open-addressed table at most half full: among a million of them, two
 * different ones are taken for the same once in tens of millions of files.
 */
export function createAlreadySeen(): AlreadySeen {
  let size = 1 << 11;
  let keys = new Uint32Array(2 * size);
  let number = 0;

  /** Puts a key in, unless it is there; tells whether it was. */
  const placer = (high: number, low: number): boolean => {
    let place = low & (size - 1);
    for (;;) {
      const [otherHigh, otherLow] = [keys[2 * place], keys[2 * place + 1]];
      if (otherHigh === 0 && otherLow === 0) break;
      if (otherHigh === high && otherLow === low) return true;
      place = (place + 1) & (size - 1);
    }
    keys[2 * place] = high;
    keys[2 * place + 1] = low;
    number += 1;
    return false;
  };

  const doubleSize = (): void => {
    const avant = keys;
    size *= 2;
    keys = new Uint32Array(2 * size);
    number = 0;
    for (let place = 0; place < avant.length; place += 2) {
      const [high, low] = [avant[place] ?? 0, avant[place + 1] ?? 0];
      if (high !== 0 || low !== 0) placer(high, low);
    }
  };

  return (textOf, key) => {
    if (2 * number >= size) doubleSize();
    // 0 and 0 mark an empty place.
    if (key !== undefined) return placer(key[0], key[1] || 1);
    const texte = textOf();
    // Two runs of Fowler, Noll and Vo's hash, from two starts, each mixed at the end.
    let [high, low] = [0x811c9dc5, 0x01000193];
    for (let place = 0; place < texte.length; place++) {
      const code = texte.charCodeAt(place);
      high = Math.imul(high ^ code, 0x01000193);
      low = Math.imul(low ^ code, 0x85ebca6b) ^ (low >>> 15);
    }
    return placer(scramble(high), scramble(low) || 1);
  };
}

function scramble(valeur: number): number {
  let melee = Math.imul(valeur ^ (valeur >>> 16), 0x85ebca6b);
  melee = Math.imul(melee ^ (melee >>> 13), 0xc2b2ae35);
  return (melee ^ (melee >>> 16)) >>> 0;
}
