import { describe, expect, test } from 'vitest';
import { write } from '../../../src/scenario/edit/written-value.ts';
import { example } from '../../../src/scenario/examples/first-example.ts';
import { pathText, read } from '../../../src/scenario/format/scenario-document.ts';

const chemin = ['groupements', 0, 'annees', 3, 'depenseReelle'] as const;

describe('lire, ecrire', () => {
  test('write a value and leave the rest, and the original, as they are', () => {
    const written = write(example, chemin, '2300');
    expect(read(written, chemin)).toBe('2300');
    expect(read(example, chemin)).toBe('2415');
    expect(write(written, chemin, '2415')).toEqual(example);
    expect(written.groupements[0]?.annees[2]).toBe(example.groupements[0]?.annees[2]);
  });

  test('make what is on the way, and undefined removes a key', () => {
    const changed = write(example, ['parametres', 'tunnel'], '0.03');
    expect(changed.parametres).toEqual({ tunnel: '0.03' });
    expect(write(changed, ['parametres', 'tunnel'], undefined).parametres).toEqual({});
  });

  test('lire gives undefined where a path leads nowhere, and never what a prototype holds', () => {
    expect(read(example, ['groupements', 9, 'nom'])).toBeUndefined();
    expect(read(example, ['constructor'])).toBeUndefined();
  });

  test('texteChemin writes a path as errors do', () => {
    expect(pathText(chemin)).toBe('groupements[0].annees[3].depenseReelle');
  });
});
