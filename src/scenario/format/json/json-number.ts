// TypeScript's library does not know it yet (proposal « JSON.parse source text access »).
interface JsonWithSource extends JSON {
  rawJSON?(text: string): object;
}

/** A number of a JSON text, kept as it was written: « 0.1000 » stays so, and 60 digits stay 60. */
export class JsonNumber {
  readonly literal: string;

  constructor(literal: string) {
    this.literal = literal;
  }

  /** Written back digit for digit where the engine can, else as the nearest number. */
  toJSON(): unknown {
    return (JSON as JsonWithSource).rawJSON?.(this.literal) ?? Number(this.literal);
  }
}
