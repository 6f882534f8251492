import type { Encoding } from './table.ts';

export interface Decoder {
  /** The text of the bytes that follow; some may be held back until more are known. */
  read(octets: Uint8Array): string;
  /** The text of what was held back. */
  fin(): string;
  readonly encoding: Encoding;
}

/** A row of bytes beyond ASCII is judged once it is complete, or this long. */
const SUITE = 64;

/**
 * Reads a file's bytes as French spreadsheets write them: UTF-16 when its mark is there, or one byte in two of its first
 * characters is zero; else UTF-8 (with its mark or not) or Windows-1252, as the first bytes beyond ASCII tell: they are
 * valid UTF-8, or they are not. Bytes that are not valid later on become « � », which no column accepts.
 */
export function createDecoder(): Decoder {
  let decoder: TextDecoder | undefined;
  let encoding: Encoding = 'UTF-8';
  let heldBack = new Uint8Array(0);
  let debut = true;
  /** Whether some text was given already. */
  let begun = false;

  const choose = (nom: Encoding, etiquette: string): void => {
    encoding = nom;
    // Past the start of the file, what looks like a mark is a character like others.
    decoder = new TextDecoder(etiquette, { ignoreBOM: begun });
  };

  const donner = (octets: Uint8Array): string => {
    begun ||= octets.length > 0;
    return ascii(octets);
  };

  const advance = (octets: Uint8Array, end: boolean): string => {
    if (decoder !== undefined) return decoder.decode(octets, { stream: !end });
    const all = join(heldBack, octets);
    heldBack = new Uint8Array(0);
    if (debut && all.length < 4 && !end) {
      heldBack = all;
      return '';
    }
    const mark = debut ? utf16(all) : undefined;
    debut = false;
    if (mark !== undefined) {
      choose('UTF-16', mark);
      return advance(all, end);
    }
    const first = upTo(all, 0, outsideAscii);
    if (first === all.length) return donner(all);
    const apres = upTo(all, first, (octet) => !outsideAscii(octet));
    const cutOff = apres === all.length && !end;
    if (cutOff && apres - first < SUITE) {
      heldBack = all.slice(first);
      return donner(all.subarray(0, first));
    }
    if (utf8(all.subarray(first, apres), cutOff)) choose('UTF-8', 'utf-8');
    else choose('Windows-1252', 'windows-1252');
    return advance(all, end);
  };

  return {
    read: (octets) => advance(octets, false),
    fin: () => advance(new Uint8Array(0), true),
    get encoding() {
      return encoding;
    },
  };
}

/** A new array, even when one of the two is empty: who gave the bytes may use theirs again. */
function join(heldBack: Uint8Array, octets: Uint8Array): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(heldBack.length + octets.length);
  all.set(heldBack);
  all.set(octets, heldBack.length);
  return all;
}

/** Which UTF-16 a file starts with, if any: by its mark, or by two characters of ASCII in two bytes each. */
function utf16([first, second, third, fourth]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first && second === 0 && third && fourth === 0) return 'utf-16le';
  return first === 0 && second && third === 0 && fourth ? 'utf-16be' : undefined;
}

const outsideAscii = (octet: number): boolean => octet > 127;

/** The first place from `depuis` on whose byte is wanted, or the end. */
function upTo(octets: Uint8Array, since: number, wanted: (octet: number) => boolean): number {
  let place = since;
  while (place < octets.length && !wanted(octets[place] as number)) place += 1;
  return place;
}

function utf8(octets: Uint8Array, cutOff: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(octets, { stream: cutOff });
    return true;
  } catch {
    return false;
  }
}

function ascii(octets: Uint8Array): string {
  return new TextDecoder().decode(octets);
}
