import { describe, expect, test } from 'vitest';
import { createDecoder } from '../../src/tables/decoder.ts';
import { encode, pieces, type Written } from './bytes.ts';

async function decode(bytes: Uint8Array, size?: number) {
  const decoder = createDecoder();
  let text = '';
  for await (const piece of pieces(bytes, size)) text += decoder.read(piece);
  text += decoder.fin();
  return { text, encoding: decoder.encoding };
}

const encodings: readonly (readonly [Written, string])[] = [
  ['utf-8', 'UTF-8'],
  ['utf-8 with mark', 'UTF-8'],
  ['utf-16le', 'UTF-16'],
  ['utf-16be', 'UTF-16'],
  ['windows-1252', 'Windows-1252'],
];

describe('createDecoder()', () => {
  test.each(encodings)('reads %s, whole or cut anywhere', async (codec, encoding) => {
    const text = 'q1;nom\nOui;« L’été à 3 € », œuvre\n';
    for (const size of [undefined, 1, 2, 3, 7])
      expect(await decode(encode(text, codec), size)).toEqual({ text, encoding });
  });

  test.each(encodings)('reads %s when the first word beyond ASCII ends the text', async (encoding) => {
    for (const size of [undefined, 1])
      expect((await decode(encode('q1;é', encoding), size)).text).toBe('q1;é');
  });

  test('takes a mark past the start of the file for a character, however the bytes are cut', async () => {
    const bytes = encode('a;\ufeffé', 'utf-8');
    for (const size of [1, 2, 3, bytes.length]) expect((await decode(bytes, size)).text).toBe('a;\ufeffé');
  });

  test('reads ASCII alone, and nothing at all', async () => {
    expect(await decode(encode('q1;q2\n', 'utf-8'), 1)).toEqual({ text: 'q1;q2\n', encoding: 'UTF-8' });
    expect(await decode(new Uint8Array(0))).toEqual({ text: '', encoding: 'UTF-8' });
  });

  test('decides a row of bytes beyond ASCII without waiting for its end', () => {
    const decoder = createDecoder();
    const bytes = encode('é'.repeat(100), 'utf-8');
    expect(decoder.read(bytes.subarray(0, 65))).toBe('é'.repeat(32));
    expect(decoder.read(bytes.subarray(65)) + decoder.fin()).toBe('é'.repeat(68));
  });

  test('reads the valid UTF-8 that 1252 would also give a meaning as UTF-8', async () => {
    expect((await decode(Uint8Array.from([0xc3, 0xa9]), 1)).text).toBe('é');
  });

  test('takes what follows valid UTF-8 and is not for unknown characters', async () => {
    const bytes = Uint8Array.from([...encode('é;', 'utf-8'), 0xe9, 0x3b]);
    expect(await decode(bytes, 1)).toEqual({ text: 'é;\ufffd;', encoding: 'UTF-8' });
  });

  test('keeps no hold of bytes that their owner writes over', () => {
    const decoder = createDecoder();
    const shared = new Uint8Array([0xc3]);
    const before = decoder.read(Uint8Array.from([0x61, 0x62])) + decoder.read(shared);
    shared[0] = 0x7a;
    expect(before + decoder.read(Uint8Array.from([0xa9])) + decoder.fin()).toBe('abé');
  });
});
