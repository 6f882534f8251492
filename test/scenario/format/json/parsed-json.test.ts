import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareNumbers,
  readDecimal,
  readFraction,
  readLiteral,
} from '../../../../src/scenario/format/decimal-text.ts';
import { brokenJsonWords } from '../../../../src/scenario/format/json/broken-json-words.ts';
import { faultOf } from '../../../../src/scenario/format/json/json-fault.ts';
import { JsonNumber } from '../../../../src/scenario/format/json/json-number.ts';
import { parseJson, parsePlainJson } from '../../../../src/scenario/format/json/parsed-json.ts';
import { readScenario } from '../../../../src/scenario/format/schema/scenario-schema.ts';
import { errorPathsOf, exampleText } from '../../documents.ts';

const text = exampleText('01-maison-de-sante.json');
const withSpending = (literal: string) =>
  text.replace('"depenseReelle": "2400"', `"depenseReelle": ${literal}`);
const splice = ([json, at, sign]: [string, number, string]): string => {
  const place = at % (json.length + 1);
  return json.slice(0, place) + sign + json.slice(place);
};
const isWhole = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};
const wordsOf = (broken: string, parse = parseJson): string => {
  const parsed = parse(broken);
  return parsed.ok ? '' : brokenJsonWords(parsed.broken);
};
const SPENDING = 'groupements[0].annees[0].depenseReelle';

describe('parseJson', () => {
  test('keeps numbers as they were written', () => {
    const literal = '2400.0000000000000000000000000000000000000001';
    expect(parseJson(literal)).toEqual({ ok: true, document: new JsonNumber(literal) });
    const parsed = parseJson(withSpending(literal));
    const read = readScenario(parsed.ok && parsed.document);
    expect(read.ok && read.scenario.groupements[0]?.annees[0]?.depenseReelle).toBe(literal);
    expect(JSON.stringify(parsed.ok && parsed.document)).toContain(literal);
  });

  test('parsePlainJson gives numbers where they are exact, and digits elsewhere', () => {
    const values = '[2400.50, 1e3, 12000, 0.1000000000000000000001, 1e21, -0.0, 1e999, "1.0"]';
    expect(parsePlainJson(values)).toEqual({
      ok: true,
      document: [2400.5, 1000, 12000, '0.1000000000000000000001', `1${'0'.repeat(21)}`, -0, '1e999', '1.0'],
    });
  });

  test('says in French where a text stops being JSON', () => {
    expect(parseJson('{"a" 1}')).toEqual({ ok: false, broken: { problem: 'unreadable', column: 6 } });
    expect(wordsOf('{"a" 1}')).toBe('document JSON attendu, illisible à partir du caractère 6');
    expect(wordsOf('{\n"a" 1}')).toContain('de la ligne 2, caractère 5');
    expect(wordsOf('')).toBe('document JSON attendu');
    expect(wordsOf('['.repeat(1e5) + ']'.repeat(1e5))).toContain('moins profondément imbriqué');
  });

  test.each([
    ['{\n  "a": NaN,\n  "b": 1\n}', 2, 8, 'NaN', 'un nombre en chiffres'],
    ['{\n"a": -Infinity}', 2, 6, '-Infinity', 'un nombre en chiffres'],
    ['[\nundefined]', 2, 1, 'undefined', 'retirez la clé'],
    ['{\n"a": None}', 2, 6, 'None', 'retirez la clé'],
    ['{\n"a": True}', 2, 6, 'True', 'écrivez true'],
    ['{\n// ici\n"a": 1}', 2, 1, '//', 'commentaires'],
    ['{"a": 1 /* ici */}\n', 1, 9, '/*', 'commentaires'],
    ['{\n"a": [1, 2,\n]}', 3, 1, ']', 'retirez la virgule'],
    ['{\n"a": 1,\n}', 3, 1, '}', 'retirez la virgule'],
    ["{\n'a': 1}", 2, 1, "'", 'guillemets droits doubles'],
    ['{\n"a": \u201cb\u201d}', 2, 6, '“', 'guillemets droits doubles'],
    ['{\na: 1}', 2, 1, 'a', 'écrivez "a"'],
    ['{\n"a": 1,5}', 2, 8, '5', 'un point'],
    ['{\n"a": 012}', 2, 7, '012', 'zéro'],
    ['{\n"a": +1}', 2, 6, '+1', 'retirez le signe'],
    ['{\n"a": .5}', 2, 6, '.5', 'un zéro avant'],
    ['{\n"a": 5.}', 2, 7, '.', 'des chiffres après'],
    ['{\n"a": 1\n"b": 2}', 3, 1, '"', 'une virgule manque'],
    ['{\n"a": "b\nc"}', 2, 8, 'une fin de ligne', 'fermez les guillemets'],
    ['{\n"a": "C:\\x"}', 2, 9, '\\x', 'doublez la barre'],
    ['{\n"a": [1', 2, 8, 'la fin', "s'arrête avant"],
  ])(
    'of %j, says line %d, character %d, what stands there and what to write',
    (broken, line, column, found, advice) => {
      for (const parse of [parseJson, parsePlainJson]) {
        const parsed = parse(broken);
        const received = parsed.ok ? undefined : parsed.received;
        const message = wordsOf(broken, parse);
        expect(message).toContain(`de la ligne ${line}, caractère ${column}, où se trouve « ${found}`);
        expect(message).toContain(advice);
        // What has no words of its own is not repeated.
        expect(received === undefined || received === found).toBe(true);
      }
    },
  );

  test('finds a fault in a text that is not JSON, and the end of one that is', () => {
    const json = fc.json();
    const signs = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '\\',
      '1',
      '-',
      '.',
      'e',
      'n',
      ' ',
      '\n',
    );
    const texts = fc.oneof(json, fc.string({ unit: signs }), fc.tuple(json, fc.nat(), signs).map(splice));
    fc.assert(
      fc.property(texts, (text) => {
        const { place, none } = faultOf(text);
        expect(none).toBe(isWhole(text));
        // What is before the fault can be the start of a JSON text: what engines say of it is its end.
        if (place < text.length) expect(faultOf(text.slice(0, place)).place).toBe(place);
      }),
    );
  });

  test.each([
    ['2.4e3', []],
    ['240000E-2', []],
    ['1e-50', []],
    ['1e-300', [SPENDING]],
    ['1e999999999', [SPENDING]],
    ['1e-999999999', [SPENDING]],
    ['1e400', [SPENDING]],
    ['0e999999999', [SPENDING]],
    [`2400.${'0'.repeat(55)}`, []],
    [`2400.${'0'.repeat(56)}`, [SPENDING]],
    [`"2400.${'0'.repeat(55)}"`, []],
    [`"2400.${'0'.repeat(56)}"`, [SPENDING]],
    ['"2.4e3"', [SPENDING]],
  ])('a spending of %s: errors at %j', (literal, paths) => {
    expect(errorPathsOf(withSpending(literal))).toEqual(paths);
  });
});

describe('numbers', () => {
  test.each([
    ['007.50', '7.5'],
    ['-0.0', '0'],
    ['12000.0', '12000'],
    ['9'.repeat(60), '9'.repeat(60)],
    ['9'.repeat(61), undefined],
    [`0.${'0'.repeat(59)}`, undefined],
    ['1e3', undefined],
    ['.5', undefined],
    ['5.', undefined],
    ['+5', undefined],
    [' 5', undefined],
    ['5\n', undefined],
    ['٣', undefined],
    ['', undefined],
  ])('readDecimal(%j) is %j', (typed, canonical) => {
    expect(readDecimal(typed)).toBe(canonical);
  });

  test.each([
    ['2/6', '1/3'],
    ['-4/6', '-2/3'],
    ['6/2', '3'],
    ['-0/5', '0'],
    ['1/0', undefined],
    ['1/000', undefined],
    ['1/-3', undefined],
    ['1.5/3', undefined],
    [`1/${'3'.repeat(58)}`, `1/${'3'.repeat(58)}`],
    [`1/${'3'.repeat(59)}`, undefined],
  ])('readFraction(%j) is %j', (typed, canonical) => {
    expect(readFraction(typed)).toBe(canonical);
  });

  test.each([
    ['1.50e1', '15'],
    ['-1.5E-3', '-0.0015'],
    ['100', '100'],
    ['0.00', '0'],
    ['1e59', `1${'0'.repeat(59)}`],
    ['1e60', undefined],
    ['-1e59', undefined],
    ['1e-58', `0.${'0'.repeat(57)}1`],
    ['1e-59', undefined],
    [`1${'0'.repeat(60)}e-60`, undefined],
    ['1.0e99999999999999999999', undefined],
  ])('readLiteral(%j) is %j', (literal, canonical) => {
    expect(readLiteral(literal)).toBe(canonical);
  });

  test('compareNumbers is exact where doubles and 40 digits are not', () => {
    expect(compareNumbers(`0.${'3'.repeat(58)}`, '1/3')).toBe(-1);
    expect(compareNumbers('2/6', '1/3')).toBe(0);
    expect(compareNumbers(`1.${'0'.repeat(57)}1`, '1')).toBe(1);
    expect(compareNumbers('-0.5', '-1/2')).toBe(0);
  });
});
