import fc from 'fast-check';
import papaparse from 'papaparse';
import { describe, expect, test } from 'vitest';
import { ecrireCsv } from '../../src/csv/write.ts';

const BOM = '\ufeff';

describe('ecrireCsv', () => {
  test('writes a mark, semicolons and CRLF after each line', () => {
    expect(
      ecrireCsv([
        ['a', 'b'],
        [null, 2019],
      ]),
    ).toBe(`${BOM}a;b\r\n;2019\r\n`);
  });

  test('writes a canonical number with a decimal comma, digit for digit', () => {
    expect(ecrireCsv([[{ nombre: '-1234567890123456789.10' }, 0.5]])).toBe(
      `${BOM}-1234567890123456789,10;0,5\r\n`,
    );
  });

  test.each(['1/3', '1 000', '1,5', '', 'NaN'])('refuses "%s" as a number', (nombre) => {
    expect(() => ecrireCsv([[{ nombre }]])).toThrow(TypeError);
  });

  test.each([
    ['a;b', '"a;b"'],
    ['« a » "b"', '"« a » ""b"""'],
    ['a\nb', '"a\nb"'],
    [' a', '" a"'],
    ['a,b', 'a,b'],
  ])('quotes %j where a reader needs it', (text, cell) => {
    expect(ecrireCsv([[text]])).toBe(`${BOM}${cell}\r\n`);
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['+SUM(A1)', "'+SUM(A1)"],
    ['-2+3', "'-2+3"],
    ['@A1', "'@A1"],
    ['\t=1', "'\t=1"],
    ['\r=1', `"'\r=1"`],
    ['\n=1', `"'\n=1"`],
    ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
    ['-1+1', "'-1+1"],
    ['+1+cmd', "'+1+cmd"],
    ['@SUM(A1:A9)', "'@SUM(A1:A9)"],
    ['  =1+1', "'  =1+1"],
    ['\u00a0=1', "'\u00a0=1"],
    ['\u200b\u202e=1', "'\u200b\u202e=1"],
    ['\u0000=1', "'\u0000=1"],
    ['"=1+1', `"'""=1+1"`],
    ["'=1+1", "''=1+1"],
    ['＝1+1', "'＝1+1"],
    ['＋1+1', "'＋1+1"],
    ['－1+1', "'－1+1"],
    ['＠SUM(A1)', "'＠SUM(A1)"],
    ['\ttab', "'\ttab"],
    ['+ 1,7 % par an', "'+ 1,7 % par an"],
    ['=1;=2', `"'=1;=2"`],
  ])('keeps a spreadsheet from computing %j', (text, cell) => {
    expect(ecrireCsv([[text]])).toBe(`${BOM}${cell}\r\n`);
  });

  test.each([
    '-3,5',
    '+12',
    '-0.25',
    '+\u00a064,50\u00a0€',
    '+\u00a01\u202f200,50\u00a0€',
    '-12,5\u00a0%',
    '−3',
    'a=1',
    '<b>',
  ])('leaves %j as it is: a number, or plain words', (text) => {
    expect(ecrireCsv([[text]])).toBe(`${BOM}${text}\r\n`);
  });

  test('whatever the texts, another reader finds them back, and no cell that could be a formula', () => {
    const sign = fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '＝',
      '"',
      "'",
      ';',
      ' ',
      '\t',
      '\r',
      '\n',
      '1',
      ',',
      'A',
    );
    const text = fc.oneof(fc.string(), fc.string({ unit: sign }));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
        const { data } = papaparse.parse<string[]>(ecrireCsv([texts]).slice(1), {
          delimiter: ';',
          newline: '\r\n',
        });
        expect(data.map((row) => row.length)).toEqual([texts.length, 1]);
        for (const [rank, cell] of (data[0] ?? []).entries()) {
          expect([texts[rank], `'${texts[rank]}`]).toContain(cell);
          if (!/^ *[+-]?[ \u00a0]?[\d ]+([.,]\d+)? *[%€]? *$/.test(cell))
            expect(cell).not.toMatch(/^\s*[=+\-@＝]/);
        }
      }),
    );
  });
});
