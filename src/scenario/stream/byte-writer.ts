/** Bytes that grow, for a text of ASCII and what is bytes already. */
export class ByteWriter {
  #bytes: Uint8Array;
  #length = 0;

  /** `size`: as many bytes as are expected. */
  constructor(size: number) {
    this.#bytes = new Uint8Array(size);
  }

  get length(): number {
    return this.#length;
  }

  #room(more: number): Uint8Array {
    const needed = this.#length + more;
    if (needed > this.#bytes.length) {
      const wider = new Uint8Array(2 * needed);
      wider.set(this.#bytes);
      this.#bytes = wider;
    }
    return this.#bytes;
  }

  /** Adds bytes as they are. */
  add(piece: Uint8Array): void {
    const bytes = this.#room(piece.length);
    let at = this.#length;
    for (let place = 0; place < piece.length; place++) bytes[at++] = piece[place] as number;
    this.#length = at;
  }

  /** Adds a text of ASCII. */
  ascii(text: string): void {
    const bytes = this.#room(text.length);
    let at = this.#length;
    for (let place = 0; place < text.length; place++) bytes[at++] = text.charCodeAt(place);
    this.#length = at;
  }

  /** Adds a text of ASCII between quotes. */
  quoted(text: string): void {
    this.ascii('"');
    this.ascii(text);
    this.ascii('"');
  }

  /** What was written since a length; it stays as it is. */
  since(length: number): Uint8Array {
    return this.#bytes.subarray(length, this.#length);
  }
}
