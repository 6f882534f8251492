/** The keys of an object, or some words, as the bytes that a JSON text has of them, their last quote included. */
export class Words {
  readonly bytes: readonly Uint8Array[];
  /** The rank of the one that is likely to come: objects of a stream have their keys in one order. */
  next = 0;

  constructor(words: readonly string[]) {
    const encoder = new TextEncoder();
    this.bytes = words.map((word) => encoder.encode(`${word}"`));
  }
}

const [TAB, LINE_FEED, RETURN, SPACE, QUOTE, COMMA, MINUS, POINT, ZERO, NINE, COLON, BACKSLASH] = [
  9, 10, 13, 32, 34, 44, 45, 46, 48, 57, 58, 92,
];
export const [BRACKET, BRACE] = [91, 123];
/** What closes an object, or a list, comes two after what opens it. */
const CLOSING = 2;
const DELETE = 127;
/** The first of the two bytes of the letters from À to ÿ. */
const LATIN = 0xc3;
const NULL = new TextEncoder().encode('null');

/** Digits of which a double keeps all. */
const DIGITS = 15;
const powers = Array.from({ length: DIGITS + 1 }, (_, power) => 10 ** power);

/**
 * Reads a JSON text whose keys are known, byte after byte: numbers of at most fifteen digits without an exponent, words of
 * a list. Whatever else it meets, valid or not, makes it say that the text is not `plain`, and end every list and object.
 */
export class JsonBytes {
  plain = true;
  bytes: Uint8Array = new Uint8Array(0);
  at = 0;
  #end = 0;
  #first = true;

  /** Starts at a text. */
  open(bytes: Uint8Array): void {
    this.bytes = bytes;
    this.at = 0;
    this.#end = bytes.length;
    this.plain = true;
  }

  /** Says that the text is not plain. */
  fail(): -1 {
    this.plain = false;
    this.at = this.#end;
    return -1;
  }

  /** The next byte that is no blank; 0 at the end. */
  #peek(): number {
    const { bytes } = this;
    while (this.at < this.#end) {
      const byte = bytes[this.at] as number;
      if (byte > SPACE) return byte;
      if (byte !== SPACE && byte !== TAB && byte !== RETURN && byte !== LINE_FEED) break;
      this.at++;
    }
    return 0;
  }

  /** Enters an object or a list. */
  enter(opening: number): void {
    if (this.#peek() === opening) this.at++;
    else this.fail();
    this.#first = true;
  }

  /** Whether there is one more entry, or key: after a comma, unless it is the first. */
  #more(opening: number): boolean {
    const byte = this.#peek();
    if (byte === opening + CLOSING) {
      this.at++;
      this.#first = false;
      return false;
    }
    if (this.#first) {
      this.#first = false;
      return byte !== 0;
    }
    if (byte !== COMMA) {
      this.fail();
      return false;
    }
    this.at++;
    return true;
  }

  /** Whether a list has one more entry. */
  entry(): boolean {
    return this.#more(BRACKET);
  }

  /** The rank of the next key of an object; −1 once it is closed. */
  key(keys: Words): number {
    if (!this.#more(BRACE)) return -1;
    const rank = this.word(keys);
    if (rank >= 0 && this.#peek() === COLON) {
      this.at++;
      return rank;
    }
    return this.fail();
  }

  /** The rank of the word that comes. */
  word(words: Words): number {
    if (this.#peek() !== QUOTE) return this.fail();
    const { bytes: known, next } = words;
    for (let turn = 0; turn < known.length; turn++) {
      const rank = (next + turn) % known.length;
      if (!this.#is(known[rank] as Uint8Array)) continue;
      words.next = rank + 1;
      return rank;
    }
    return this.fail();
  }

  /** Passes a word, after its first quote, if it is this one. */
  #is(word: Uint8Array): boolean {
    const { bytes } = this;
    const from = this.at + 1;
    for (let place = 0; place < word.length; place++) if (bytes[from + place] !== word[place]) return false;
    this.at = from + word.length;
    return true;
  }

  /** The number that comes, JSON's or a text. */
  number(): number {
    const { bytes } = this;
    const quoted = this.#peek() === QUOTE;
    if (quoted) this.at++;
    const negative = bytes[this.at] === MINUS;
    if (negative) this.at++;
    const from = this.at;
    let value = 0;
    let point = -1;
    let byte = bytes[this.at] as number;
    for (; (byte >= ZERO && byte <= NINE) || (byte === POINT && point < 0); byte = bytes[++this.at] as number)
      if (byte === POINT) point = this.at;
      else value = value * 10 + (byte - ZERO);
    const whole = (point < 0 ? this.at : point) - from;
    const decimals = point < 0 ? 0 : this.at - point - 1;
    const short = whole > 0 && whole + decimals <= DIGITS && (point < 0 || decimals > 0);
    // JSON writes no zero before other digits.
    if (!short || (!quoted && whole > 1 && bytes[from] === ZERO)) return this.fail();
    if (quoted && bytes[this.at++] !== QUOTE) return this.fail();
    const magnitude = decimals === 0 ? value : value / (powers[decimals] as number);
    return negative && value !== 0 ? -magnitude : magnitude;
  }

  /**
   * The text that comes, quotes included, of at most so many characters. One with more than printable ASCII and the letters
   * of Latin-1 is left to `others`, which gives its bytes as they are to be written, or undefined where it is not plain.
   */
  text(longest: number, others: (text: Uint8Array) => Uint8Array | undefined): Uint8Array {
    const { bytes } = this;
    if (this.#peek() !== QUOTE) this.fail();
    const from = this.at++;
    let simple = true;
    let byte = bytes[this.at] as number;
    for (; byte !== QUOTE && byte >= SPACE; byte = bytes[++this.at] as number) {
      if (byte < DELETE && byte !== BACKSLASH) continue;
      const next = bytes[this.at + 1] as number;
      const letter = byte === LATIN && next >= 0x80 && next < 0xc0;
      if (letter || byte === BACKSLASH) this.at++;
      if (!letter) simple = false;
    }
    if (byte !== QUOTE || this.at >= this.#end) this.fail();
    const text = bytes.subarray(from, ++this.at);
    const written = simple && text.length - 2 <= longest ? text : others(text);
    if (written === undefined) this.fail();
    return written ?? text;
  }

  /** Whether null comes, which is passed. */
  nothing(): boolean {
    if (this.#peek() !== NULL[0]) return false;
    const { bytes, at } = this;
    if (NULL.some((byte, place) => bytes[at + place] !== byte)) this.fail();
    else this.at += NULL.length;
    return true;
  }

  /** Passes a value, whatever it is, and gives its bytes; what they hold is not judged. */
  value(): Uint8Array {
    this.#peek();
    const { bytes } = this;
    const from = this.at;
    for (let depth = 0; this.at < this.#end; this.at++) {
      const byte = bytes[this.at] as number;
      if (byte === QUOTE) this.#passText();
      else if (byte === BRACE || byte === BRACKET) depth++;
      else if (byte === BRACE + CLOSING || byte === BRACKET + CLOSING) depth--;
      if (depth < 0 || (depth === 0 && byte === COMMA)) break;
    }
    return bytes.subarray(from, this.at);
  }

  /** To the last quote of a text. */
  #passText(): void {
    const { bytes } = this;
    for (this.at++; this.at < this.#end && bytes[this.at] !== QUOTE; this.at++)
      if (bytes[this.at] === BACKSLASH) this.at++;
  }

  /** Ends the text, of which nothing but blanks may be left. */
  close(): void {
    if (this.#peek() !== 0 || this.at < this.#end) this.fail();
  }
}
