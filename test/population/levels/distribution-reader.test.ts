import { describe, expect, test } from 'vitest';
import { readDistribution } from '../../../src/population/levels/distribution-reader.ts';
import { rowFaultWords } from '../../../src/population/levels/level-fault-words.ts';

const reasons = (texte: string, unite: 'pourcent' | 'ratio' = 'pourcent') =>
  readDistribution(texte, unite).refusees.map(({ row, fault }) => `${row} ${rowFaultWords(fault)}`);

describe('lireDistribution(texte, unite)', () => {
  test('reads French and English decimals, percent signs, thin spaces and true minuses, to ratios', () => {
    const { valeurs, refusees: refusedCells } = readDistribution(
      '34,5\n34.5\r\n34,5 %\n1\u202f234,5\n\u22120,5\r5',
      'pourcent',
    );
    expect(refusedCells).toEqual([]);
    expect(valeurs).toEqual(['0.345', '0.345', '0.345', '12.345', '-0.005', '0.05']);
    expect(readDistribution('0,345\n1', 'ratio').valeurs).toEqual(['0.345', '1']);
  });

  test('sets aside what a spreadsheet puts around a lone column: a mark, a title, quotes, separators, empty lines', () => {
    const readout = readDistribution('\ufeff"Part des admissions"\n"34,5";\n\n41;;\n52\t\n', 'pourcent');
    expect(readout.header).toBe('Part des admissions');
    expect(readout.valeurs).toEqual(['0.345', '0.41', '0.52']);
    expect(readout.refusees).toEqual([]);
  });

  test('numbers the lines as a text editor does, and keeps the value as it is typed', () => {
    const { valeurs, refusees: refusedCells } = readDistribution('12\n\nabc\n1;2\n4 €', 'pourcent');
    expect(valeurs).toEqual(['0.12']);
    expect(refusedCells.map(({ row, valeur }) => [row, valeur])).toEqual([
      [3, 'abc'],
      [4, '1;2'],
      [5, '4 €'],
    ]);
    expect(refusedCells.map(({ fault }) => rowFaultWords(fault))).toEqual([
      expect.stringMatching(/pas un nombre/),
      expect.stringMatching(/Plusieurs colonnes/),
      expect.stringMatching(/euros/),
    ]);
  });

  test('reads exponents, skips marks of a missing value, and tells the errors of a spreadsheet', () => {
    expect(readDistribution('3,45e+01\nNA\n-\n#N/A\n5E-05\n', 'ratio')).toEqual({
      valeurs: ['34.5', '0.00005'],
      refusees: [],
    });
    expect(reasons('12\n#DIV/0!')).toEqual([
      expect.stringMatching(/^2 « #DIV\/0! » est une erreur de tableur/),
    ]);
  });

  test('takes words for a title on the first line only, and only where there is no digit', () => {
    expect(readDistribution('12\nTaux', 'pourcent').header).toBeUndefined();
    expect(reasons('Taux 2019\n12')).toHaveLength(1);
  });

  test('refuses a percentage among ratios, and what no indicator can be', () => {
    expect(reasons('12 %', 'ratio')[0]).toMatch(/parts entre 0 et 1/);
    expect(reasons('1000000000')[0]).toMatch(/trop grand/);
    expect(reasons('1/3')[0]).toMatch(/fraction/);
  });

  test('takes no time for a line of separators, and shows the start of what it refuses', () => {
    const [refusee] = readDistribution(`${';'.repeat(300_000)}1`, 'pourcent').refusees;
    expect(refusee?.valeur).toBe(`${';'.repeat(120)}…`);
    expect(reasons(`1${' '.repeat(100_000)}x`)[0]?.length).toBeLessThan(300);
  });

  test('skips a line that has nothing but separators and spaces', () => {
    expect(readDistribution('; ;\t ;\n"" ; ;\n1', 'ratio')).toEqual({ valeurs: ['1'], refusees: [] });
  });

  test('is empty for nothing', () => {
    expect(readDistribution('', 'pourcent')).toEqual({ valeurs: [], refusees: [] });
  });
});
