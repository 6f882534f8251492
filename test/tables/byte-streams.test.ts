import { expect, test } from 'vitest';
import { bytesOf, textBytes } from '../../src/tables/byte-streams.ts';

/** A file of pieces, with what became of its stream. */
function file(pieces: number) {
  const seen = { cancelled: false };
  let given = 0;
  const stream = () =>
    new ReadableStream<Uint8Array>({
      pull(controller) {
        if (given === pieces) return new Promise(() => {});
        given += 1;
        controller.enqueue(Uint8Array.of(given));
        return undefined;
      },
      cancel() {
        seen.cancelled = true;
      },
    });
  return { blob: { stream } as unknown as Blob, seen };
}

test('bytesOf() gives the bytes of a file', async () => {
  const pieces = await Array.fromAsync(bytesOf(new Blob(['été', ';\n'])));
  expect(Buffer.concat(pieces).toString()).toBe('été;\n');
});

test('bytesOf() lets the file go when its reader stops early', async () => {
  const { blob, seen } = file(5);
  for await (const piece of bytesOf(blob)) if (piece[0] === 2) break;
  expect(seen.cancelled).toBe(true);
});

test('bytesOf() ends while it waits, when the signal says so', async () => {
  const { blob, seen } = file(1);
  const control = new AbortController();
  setImmediate(() => control.abort());
  expect(await Array.fromAsync(bytesOf(blob, control.signal))).toEqual([Uint8Array.of(1)]);
  expect(seen.cancelled).toBe(true);
});

test('textBytes() writes UTF-8', async () => {
  expect(Buffer.concat(await Array.fromAsync(textBytes('é'))).toString()).toBe('é');
});
