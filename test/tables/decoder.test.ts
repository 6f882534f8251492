import { describe, expect, test } from 'vitest';
import { creerDecodeur } from '../../src/tables/decoder.ts';
import { encode, pieces, type Written } from './bytes.ts';

async function decode(bytes: Uint8Array, size?: number) {
  const decodeur = creerDecodeur();
  let text = '';
  for await (const piece of pieces(bytes, size)) text += decodeur.lire(piece);
  text += decodeur.fin();
  return { text, encodage: decodeur.encodage };
}

const encodings: readonly (readonly [Written, string])[] = [
  ['utf-8', 'UTF-8'],
  ['utf-8 with mark', 'UTF-8'],
  ['utf-16le', 'UTF-16'],
  ['utf-16be', 'UTF-16'],
  ['windows-1252', 'Windows-1252'],
];

describe('creerDecodeur()', () => {
  test.each(encodings)('reads %s, whole or cut anywhere', async (codec, encodage) => {
    const text = 'q1;nom\nOui;« L’été à 3 € », œuvre\n';
    for (const size of [undefined, 1, 2, 3, 7])
      expect(await decode(encode(text, codec), size)).toEqual({ text, encodage });
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
    expect(await decode(encode('q1;q2\n', 'utf-8'), 1)).toEqual({ text: 'q1;q2\n', encodage: 'UTF-8' });
    expect(await decode(new Uint8Array(0))).toEqual({ text: '', encodage: 'UTF-8' });
  });

  test('decides a row of bytes beyond ASCII without waiting for its end', () => {
    const decodeur = creerDecodeur();
    const bytes = encode('é'.repeat(100), 'utf-8');
    expect(decodeur.lire(bytes.subarray(0, 65))).toBe('é'.repeat(32));
    expect(decodeur.lire(bytes.subarray(65)) + decodeur.fin()).toBe('é'.repeat(68));
  });

  test('reads the valid UTF-8 that 1252 would also give a meaning as UTF-8', async () => {
    expect((await decode(Uint8Array.from([0xc3, 0xa9]), 1)).text).toBe('é');
  });

  test('takes what follows valid UTF-8 and is not for unknown characters', async () => {
    const bytes = Uint8Array.from([...encode('é;', 'utf-8'), 0xe9, 0x3b]);
    expect(await decode(bytes, 1)).toEqual({ text: 'é;\ufffd;', encodage: 'UTF-8' });
  });

  test('keeps no hold of bytes that their owner writes over', () => {
    const decodeur = creerDecodeur();
    const shared = new Uint8Array([0xc3]);
    const before = decodeur.lire(Uint8Array.from([0x61, 0x62])) + decodeur.lire(shared);
    shared[0] = 0x7a;
    expect(before + decodeur.lire(Uint8Array.from([0xa9])) + decodeur.fin()).toBe('abé');
  });
});
