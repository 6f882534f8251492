import fc from 'fast-check';
import papaparse from 'papaparse';
import { describe, expect, test } from 'vitest';
import { writeCsv } from '../../src/tables/table-writer.ts';

const BOM = '\ufeff';

describe('ecrireCsv', () => {
  test('writes a mark, semicolons and CRLF after each line', () => {
    expect(
      writeCsv([
        ['a', 'b'],
        [null, 2019],
      ]),
    ).toBe(`${BOM}a;b\r\n;2019\r\n`);
  });

  test('writes a canonical number with a decimal comma, digit for digit', () => {
    expect(writeCsv([[{ nombre: '-1234567890123456789.10' }, 0.5]])).toBe(
      `${BOM}-1234567890123456789,10;0,5\r\n`,
    );
  });

  test.each(['1/3', '1 000', '1,5', '', 'NaN'])('refuses "%s" as a number', (number) => {
    expect(() => writeCsv([[{ nombre: number }]])).toThrow(TypeError);
  });

  test.each([
    ['a;b', '"a;b"'],
    ['« a » "b"', '"« a » ""b"""'],
    ['a\nb', '"a\nb"'],
    [' a', '" a"'],
    ['a,b', '"a,b"'],
    ['a|b', '"a|b"'],
    ['a\tb', '"a\tb"'],
    ['a\u2028b', '"a\u2028b"'],
    ['a\u2029b', '"a\u2029b"'],
    ["x,=1+cmd|' /C calc'!A0", `"x,=1+cmd|' /C calc'!A0"`],
  ])('quotes %j where a reader needs it', (text, cell) => {
    expect(writeCsv([[text]])).toBe(`${BOM}${cell}\r\n`);
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['+SUM(A1)', "'+SUM(A1)"],
    ['-2+3', "'-2+3"],
    ['@A1', "'@A1"],
    ['\t=1', `"'\t=1"`],
    ['\r=1', `"'\r=1"`],
    ['\n=1', `"'\n=1"`],
    ['-1+1', "'-1+1"],
    ['+1+cmd', "'+1+cmd"],
    ['@SUM(A1:A9)', "'@SUM(A1:A9)"],
    ['  =1+1', "'  =1+1"],
    ['\u00a0=1', "'\u00a0=1"],
    ['\u200b\u202e=1', "'\u200b\u202e=1"],
    ['\u0000=1', "'\\u0000=1"],
    ['"=1+1', `"'""=1+1"`],
    ["'=1+1", "''=1+1"],
    ['＝1+1', "'＝1+1"],
    ['＋1+1', "'＋1+1"],
    ['－1+1', "'－1+1"],
    ['＠SUM(A1)', "'＠SUM(A1)"],
    ['\ttab', `"'\ttab"`],
    ['+ 1,7 % par an', `"'+ 1,7 % par an"`],
    ['=1;=2', `"'=1;=2"`],
    ["=cmd|' /C calc'!A0", `"'=cmd|' /C calc'!A0"`],
  ])('keeps a spreadsheet from computing %j', (text, cell) => {
    expect(writeCsv([[text]])).toBe(`${BOM}${cell}\r\n`);
  });

  test.each([
    ['\u0000', '\\u0000'],
    ['a\u0007b', 'a\\u0007b'],
    ['a\u001b[2J', 'a\\u001b[2J'],
    ['a\u007f\u009b', 'a\\u007f\\u009b'],
    ['a\u000bb', '"a\\u000bb"'],
    ['a\u0085b', '"a\\u0085b"'],
  ])('writes the control characters of %j out', (text, cell) => {
    expect(writeCsv([[text]])).toBe(`${BOM}${cell}\r\n`);
  });

  test.each([
    '-3,5',
    '-0.25',
    '+\u00a064,50\u00a0€',
    '+\u00a01\u202f200,50\u00a0€',
    '-12,5\u00a0%',
    '+12',
    '−3',
  ])('leaves the number %j as it is, quoted for its comma', (text) => {
    const cell = text.includes(',') ? `"${text}"` : text;
    expect(writeCsv([[text]])).toBe(`${BOM}${cell}\r\n`);
  });

  test.each(['a=1', '<b>', "l'été"])('leaves %j as it is: plain words', (text) => {
    expect(writeCsv([[text]])).toBe(`${BOM}${text}\r\n`);
  });

  const visible = (text: string): string =>
    text.replace(
      /(?![\t\n\r])\p{Cc}/gu,
      (each) => `\\u00${each.charCodeAt(0) < 16 ? '0' : ''}${each.charCodeAt(0).toString(16)}`,
    );

  test.each([',', '\t', '|'])('a lone text is one cell to a reader that cuts at %j', (delimiter) => {
    const cut = fc.string({ unit: fc.constantFrom(',', '\t', '|', '=', '+', 'x', '"', '1', '\r', '\u2028') });
    fc.assert(
      fc.property(cut, (text) => {
        const { data } = papaparse.parse<string[]>(writeCsv([[`n${text}`]]).slice(1), {
          delimiter,
          newline: '\r\n',
        });
        expect(data[0]).toEqual([`n${text}`]);
      }),
    );
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
      '|',
      '\u0000',
      '\u0085',
      '\u2028',
      'A',
    );
    const text = fc.oneof(fc.string(), fc.string({ unit: sign }));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
        const { data } = papaparse.parse<string[]>(writeCsv([texts]).slice(1), {
          delimiter: ';',
          newline: '\r\n',
        });
        expect(data.map((row) => row.length)).toEqual([texts.length, 1]);
        for (const [rank, cell] of (data[0] ?? []).entries()) {
          const written = visible(texts[rank] ?? '');
          expect([written, `'${written}`]).toContain(cell);
          expect(cell).not.toMatch(/(?![\t\n\r])\p{Cc}/u);
          if (!/^ *[+-]?[ \u00a0]?[\d ]+([.,]\d+)? *[%€]? *$/.test(cell))
            expect(cell).not.toMatch(/^\s*[=+\-@＝]/);
        }
      }),
    );
  });
});
