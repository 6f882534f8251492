import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run.ts';

/** Where a test file's own tables are. */
export const folder = mkdtempSync(join(tmpdir(), 'ipep-'));

export function written(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Runs `ipep` in this process; its input comes in pieces of a few bytes. */
export function ipep(args: readonly string[], input: string | Uint8Array = '') {
  async function* stdin() {
    const bytes = typeof input === 'string' ? Buffer.from(input) : input;
    for (let from = 0; from < bytes.length; from += 7) yield bytes.subarray(from, from + 7);
  }
  return ipepFrom(args, stdin());
}

/** What goes out, as it is read. */
export const asText = (piece: string | Uint8Array): string =>
  typeof piece === 'string' ? piece : Buffer.from(piece).toString();

/** The same on an input that is made as it is read. */
export async function ipepFrom(args: readonly string[], stdin: AsyncIterable<Uint8Array | string>) {
  const said = { out: '', err: '' };
  const code = await run(args, {
    stdin,
    out: async (text) => {
      said.out += asText(text);
    },
    err: async (text) => {
      said.err += text;
    },
  });
  return { code, ...said };
}
