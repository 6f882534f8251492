import { describe, expect, test } from 'vitest';
import { keysGivenTwice } from '../../../../src/scenario/format/json/repeated-keys.ts';

describe('keysGivenTwice()', () => {
  test.each<[text: string, paths: string[]]>([
    ['{ "a": 1, "b": { "a": 1 }, "c": [{ "a": 1 }, { "a": 1 }] }', []],
    ['{ "a": 1, "a": 1 }', ['a']],
    ['{ "a": 1, "\\u0061" : 2 }', ['a']],
    ['{ "g": [0, { "x": [1, 2], "y": 1, "y": 2, "y": 3 }, { "z": 0, "z": "y" }] }', ['g[1].y', 'g[2].z']],
    ['{ "a": "\\"a\\": 1, ", "b": "a" }', []],
    ['[{ "a": "x", "a": "}" }]', ['[0].a']],
    ['{ "__proto__": 1, "__proto__": 2 }', ['__proto__']],
    ['"a"', []],
  ])('%s', (text, paths) => {
    expect(keysGivenTwice(text)).toEqual(paths);
  });

  test('a text of a million characters is read', () => {
    expect(keysGivenTwice(`{ "a": "${'x'.repeat(1e6)}${'\\\\n'.repeat(1e5)}", "a": 1 }`)).toEqual(['a']);
  });
});
