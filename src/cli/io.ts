import { visible } from './visible-text.ts';

/** What a command reads and writes; texts, and bytes of UTF-8, are written as they are, line ends included. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly out: (text: string | Uint8Array) => Promise<void>;
  readonly err: (text: string) => Promise<void>;
}

/** 0: done; 1: some lines of a stream were refused; 2: nothing was done. */
export type ExitCode = 0 | 1 | 2;

/** Something that could not be done, in a French sentence. */
export interface Refusal {
  readonly ok: false;
  readonly message: string;
}

export function refusal(message: string): Refusal {
  return { ok: false, message: visible(message) };
}

/** « a », « b » et « c », or the given word when there is nothing to list. */
export function enumerate(names: readonly string[], none = 'aucun'): string {
  const quoted = names.map((name) => `« ${name} »`);
  const last = quoted.pop();
  if (last === undefined) return none;
  return quoted.length === 0 ? last : `${quoted.join(', ')} et ${last}`;
}
