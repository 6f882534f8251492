import type { Encodage } from './table.ts';

export interface Decodeur {
  /** The text of the bytes that follow; some may be held back until more are known. */
  lire(octets: Uint8Array): string;
  /** The text of what was held back. */
  fin(): string;
  readonly encodage: Encodage;
}

/** A row of bytes beyond ASCII is judged once it is complete, or this long. */
const SUITE = 64;

/**
 * Reads a file's bytes as French spreadsheets write them: UTF-16 when its mark is there, or one byte in two of its first
 * characters is zero; else UTF-8 (with its mark or not) or Windows-1252, as the first bytes beyond ASCII tell: they are
 * valid UTF-8, or they are not. Bytes that are not valid later on become « � », which no column accepts.
 */
export function creerDecodeur(): Decodeur {
  let decodeur: TextDecoder | undefined;
  let encodage: Encodage = 'UTF-8';
  let tenus = new Uint8Array(0);
  let debut = true;
  /** Whether some text was given already. */
  let entame = false;

  const choisir = (nom: Encodage, etiquette: string): void => {
    encodage = nom;
    // Past the start of the file, what looks like a mark is a character like others.
    decodeur = new TextDecoder(etiquette, { ignoreBOM: entame });
  };

  const donner = (octets: Uint8Array): string => {
    entame ||= octets.length > 0;
    return ascii(octets);
  };

  const avancer = (octets: Uint8Array, fin: boolean): string => {
    if (decodeur !== undefined) return decodeur.decode(octets, { stream: !fin });
    const tous = joindre(tenus, octets);
    tenus = new Uint8Array(0);
    if (debut && tous.length < 4 && !fin) {
      tenus = tous;
      return '';
    }
    const marque = debut ? utf16(tous) : undefined;
    debut = false;
    if (marque !== undefined) {
      choisir('UTF-16', marque);
      return avancer(tous, fin);
    }
    const premier = jusqua(tous, 0, horsAscii);
    if (premier === tous.length) return donner(tous);
    const apres = jusqua(tous, premier, (octet) => !horsAscii(octet));
    const coupee = apres === tous.length && !fin;
    if (coupee && apres - premier < SUITE) {
      tenus = tous.slice(premier);
      return donner(tous.subarray(0, premier));
    }
    if (utf8(tous.subarray(premier, apres), coupee)) choisir('UTF-8', 'utf-8');
    else choisir('Windows-1252', 'windows-1252');
    return avancer(tous, fin);
  };

  return {
    lire: (octets) => avancer(octets, false),
    fin: () => avancer(new Uint8Array(0), true),
    get encodage() {
      return encodage;
    },
  };
}

/** A new array, even when one of the two is empty: who gave the bytes may use theirs again. */
function joindre(tenus: Uint8Array, octets: Uint8Array): Uint8Array<ArrayBuffer> {
  const tous = new Uint8Array(tenus.length + octets.length);
  tous.set(tenus);
  tous.set(octets, tenus.length);
  return tous;
}

/** Which UTF-16 a file starts with, if any: by its mark, or by two characters of ASCII in two bytes each. */
function utf16([premier, second, troisieme, quatrieme]: Uint8Array): string | undefined {
  if (premier === 0xff && second === 0xfe) return 'utf-16le';
  if (premier === 0xfe && second === 0xff) return 'utf-16be';
  if (premier && second === 0 && troisieme && quatrieme === 0) return 'utf-16le';
  return premier === 0 && second && troisieme === 0 && quatrieme ? 'utf-16be' : undefined;
}

const horsAscii = (octet: number): boolean => octet > 127;

/** The first place from `depuis` on whose byte is wanted, or the end. */
function jusqua(octets: Uint8Array, depuis: number, voulu: (octet: number) => boolean): number {
  let place = depuis;
  while (place < octets.length && !voulu(octets[place] as number)) place += 1;
  return place;
}

function utf8(octets: Uint8Array, coupee: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(octets, { stream: coupee });
    return true;
  } catch {
    return false;
  }
}

function ascii(octets: Uint8Array): string {
  return new TextDecoder().decode(octets);
}
