import { describe, expect, test } from 'vitest';
import { lireDistribution } from '../../../src/population/niveaux/distribution-reader.ts';

const raisons = (texte: string, unite: 'pourcent' | 'ratio' = 'pourcent') =>
  lireDistribution(texte, unite).refusees.map(({ ligne, raison }) => `${ligne} ${raison}`);

describe('lireDistribution(texte, unite)', () => {
  test('reads French and English decimals, percent signs, thin spaces and true minuses, to ratios', () => {
    const { valeurs, refusees } = lireDistribution(
      '34,5\n34.5\r\n34,5 %\n1\u202f234,5\n\u22120,5\r5',
      'pourcent',
    );
    expect(refusees).toEqual([]);
    expect(valeurs).toEqual(['0.345', '0.345', '0.345', '12.345', '-0.005', '0.05']);
    expect(lireDistribution('0,345\n1', 'ratio').valeurs).toEqual(['0.345', '1']);
  });

  test('sets aside what a spreadsheet puts around a lone column: a mark, a title, quotes, separators, empty lines', () => {
    const lue = lireDistribution('\ufeff"Part des admissions"\n"34,5";\n\n41;;\n52\t\n', 'pourcent');
    expect(lue.entete).toBe('Part des admissions');
    expect(lue.valeurs).toEqual(['0.345', '0.41', '0.52']);
    expect(lue.refusees).toEqual([]);
  });

  test('numbers the lines as a text editor does, and keeps the value as it is typed', () => {
    const { valeurs, refusees } = lireDistribution('12\n\nabc\n1;2\n4 €', 'pourcent');
    expect(valeurs).toEqual(['0.12']);
    expect(refusees.map(({ ligne, valeur }) => [ligne, valeur])).toEqual([
      [3, 'abc'],
      [4, '1;2'],
      [5, '4 €'],
    ]);
    expect(refusees[0]?.raison).toMatch(/pas un nombre/);
    expect(refusees[1]?.raison).toMatch(/Plusieurs colonnes/);
    expect(refusees[2]?.raison).toMatch(/euros/);
  });

  test('reads exponents, skips marks of a missing value, and tells the errors of a spreadsheet', () => {
    expect(lireDistribution('3,45e+01\nNA\n-\n#N/A\n5E-05\n', 'ratio')).toEqual({
      valeurs: ['34.5', '0.00005'],
      refusees: [],
    });
    expect(raisons('12\n#DIV/0!')).toEqual([
      expect.stringMatching(/^2 « #DIV\/0! » est une erreur de tableur/),
    ]);
  });

  test('takes words for a title on the first line only, and only where there is no digit', () => {
    expect(lireDistribution('12\nTaux', 'pourcent').entete).toBeUndefined();
    expect(raisons('Taux 2019\n12')).toHaveLength(1);
  });

  test('refuses a percentage among ratios, and what no indicator can be', () => {
    expect(raisons('12 %', 'ratio')[0]).toMatch(/parts entre 0 et 1/);
    expect(raisons('1000000000')[0]).toMatch(/trop grand/);
    expect(raisons('1/3')[0]).toMatch(/fraction/);
  });

  test('takes no time for a line of separators, and shows the start of what it refuses', () => {
    const [refusee] = lireDistribution(`${';'.repeat(300_000)}1`, 'pourcent').refusees;
    expect(refusee?.valeur).toBe(`${';'.repeat(120)}…`);
    expect(raisons(`1${' '.repeat(100_000)}x`)[0]?.length).toBeLessThan(300);
  });

  test('skips a line that has nothing but separators and spaces', () => {
    expect(lireDistribution('; ;\t ;\n"" ; ;\n1', 'ratio')).toEqual({ valeurs: ['1'], refusees: [] });
  });

  test('is empty for nothing', () => {
    expect(lireDistribution('', 'pourcent')).toEqual({ valeurs: [], refusees: [] });
  });
});
