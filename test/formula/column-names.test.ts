import { describe, expect, test } from 'vitest';
import { literal, parameter, total } from '../../src/formula/build.ts';
import { naming } from '../../src/formula/read/column-names.ts';
import { amount } from './sample.ts';

const named = (id: string) => parameter({ id, label: id, symbol: { base: id }, unit: '1' });

// Those of a strict script, where no variable may bear them.
const language = `arguments break case catch class const continue default delete do else enum eval export false finally
  for function if implements import in interface let new null package private protected public return static super switch
  this throw true try typeof var void while with yield`;
const generated = 'difference gap max min order from to table group groups row rows item await';

describe('naming', () => {
  test('gives a node its id, or what it is called otherwise, always the same', () => {
    const name = naming();
    const sum = total(amount);
    expect([name(amount), name(sum, 'sum'), name(literal('1', '1'))]).toEqual(['amount', 'sum', 'literal']);
    expect(name(sum)).toBe('sum');
  });

  test('gives no name twice', () => {
    const name = naming();
    expect(['x', 'x', 'x', 'x2'].map((id) => name(named(id)))).toEqual(['x', 'x2', 'x3', 'x22']);
  });

  test('makes a name of any id', () => {
    const name = naming();
    const ids = ['a b', 'p €/patient', '2x', 'à'];
    expect(ids.map((id) => name(named(id)))).toEqual(['a_b', 'p_patient', '_2x', '_']);
  });

  test.each(language.split(/\s+/))('%s, a word of the language, is the name of nothing', (word) => {
    expect(() => new Function(`'use strict'; const ${word} = 0;`)).toThrow(SyntaxError);
    expect(naming()(named(word))).toBe(`${word}2`);
  });

  test.each(generated.split(' '))('%s, which the generated code uses, is the name of nothing', (word) => {
    expect(naming()(named(word))).toBe(`${word}2`);
  });
});
