import fc from 'fast-check';
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
    ['-3,5', '-3,5'],
    ['+12', '+12'],
    ['a=1', 'a=1'],
  ])('keeps a spreadsheet from computing %j', (text, cell) => {
    expect(ecrireCsv([[text]])).toBe(`${BOM}${cell}\r\n`);
  });

  test('keeps every text: quotes undone and apostrophes dropped give it back', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const cell = ecrireCsv([[text]]).slice(1, -2);
        const open = /^".*"$/s.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell;
        expect([text, `'${text}`]).toContain(open);
      }),
    );
  });
});
