import { beforeAll, describe, expect, test, vi } from 'vitest';
import { fields } from '../../../src/calculators/fields.ts';
import { mannerOf, readField, refusedText } from '../../../src/islands/kit/field-reading.ts';
import { loadRefusals } from '../../../src/islands/kit/worded-refusal.ts';

const percent = { percent: true, fraction: false, ratio: false };
const parameter = { percent: true, fraction: true, ratio: false };
const ratio = { percent: false, fraction: true, ratio: true };
const montant = { percent: false, fraction: true, ratio: false };

const value = (...asked: Parameters<typeof readField>) => {
  const read = readField(...asked);
  return read.ok ? [read.value, read.echo?.replaceAll('\u00a0', ' ')] : read.reason;
};

test('before what words refusals is loaded, that a text is refused is said, and nothing else is read', async () => {
  // Another file of this worker may have loaded it.
  vi.resetModules();
  const alone = await import('../../../src/islands/kit/field-reading.ts');
  for (const text of ['2420\t2500', '12 k€', '12\t000'])
    expect(alone.readField(text, montant)).toEqual({ ok: false, reason: 'valeur refusée.' });
});

describe('lireChamp', () => {
  beforeAll(loadRefusals);

  test('typed per cent, a number is a hundredth, a fraction the ratio itself, said per cent', () => {
    expect(value('5', percent)).toEqual(['0.05', undefined]);
    expect(value('5 %', percent)).toEqual(['0.05', undefined]);
    expect(value('1/2', percent)).toEqual(['0.5', '= 50 %']);
    expect(value('-3/40', percent)).toEqual(['-0.075', '= −7,5 %']);
    expect(value('1/3', parameter)).toEqual(['1/3', '= 33,3333 %']);
  });

  test('a fraction that no decimal writes is refused where only decimals are kept', () => {
    expect(value('1/3', percent)).toMatch(/pas d'écriture décimale exacte.*33,33/);
  });

  test.each([percent, parameter, ratio])('1/0 divides by zero, and is told so', (manner) => {
    expect(value('1/0', manner)).toMatch(/divise par zéro/);
  });

  test('in a plain ratio, 50 % is a half; in an amount, it is refused', () => {
    expect(value('50 %', ratio)).toEqual(['0.5', '= 0,5']);
    expect(value('50', ratio)).toEqual(['50', undefined]);
    expect(value('50 %', montant)).toMatch(/pourcentage n’est pas attendu/);
  });

  test('a percentage that cannot be read is asked for by the example of one', () => {
    expect(value('abc', percent)).toMatch(/par exemple 12,5\.$/);
    expect(value('abc', montant)).toMatch(/par exemple 2.400,50\.$/);
  });

  test('a field that gives an example of its own refuses by that one', () => {
    const whole = { ...mannerOf({ unite: '' }), example: '28' };
    for (const text of ['abc', '1/0', '5 €', ''])
      expect(value(text, whole), text).toMatch(/par exemple 28\.$/);
  });

  test('an amount in a field of per cent, of patients or of points is refused, as « 12 % » is in one of €', () => {
    expect(value('5 €', percent)).toMatch(/montant en euros n’est pas attendu ici.*par exemple 12,5\.$/);
    for (const unite of ['patients', 'points', 'sur 100', ''])
      expect(value('5 €', mannerOf({ unite }))).toMatch(/montant en euros n’est pas attendu ici/);
    expect(value('5 €', mannerOf({ unite: '€ / patient' }))).toEqual(['5', undefined]);
  });

  test.each(Object.values(fields).filter(({ unite }) => unite !== '' && unite !== '€'))(
    'the unit that stands after $id, typed with the number, is to be removed: $unite',
    (field) => {
      const said = String(value(`12 ${field.unite}`, mannerOf(field))).replaceAll('\u00a0', ' ');
      expect(said).toContain(`ôtez « ${field.unite.replaceAll("'", '’')} », et écrivez seulement 12.`);
    },
  );

  test('a number of more than 60 characters is refused, and what is kept of it is no number of a scenario', () => {
    const long = `0.1${'0'.repeat(60)}`;
    expect(value(long, percent)).toMatch(/60 caractères au plus/);
    expect(refusedText(long, percent)).toBe(`${long} %`);
    expect(value(`${long} %`, percent)).toMatch(/60 caractères au plus/);
  });

  test('a percentage of 60 characters, whose ratio has more, is refused too and never taken for a ratio', () => {
    const long = `0.${'1'.repeat(58)}`;
    expect(value(long, montant)).toEqual([long, undefined]);
    expect(value(long, percent)).toMatch(/60 caractères au plus/);
    expect(refusedText(long, percent)).toBe(`${long} %`);
    expect(refusedText('12 abc', percent)).toBe('12 abc');
  });

  test('what could mean two things says what was understood', () => {
    expect(value('1.234', montant)).toEqual(['1.234', expect.stringContaining('Compris : 1,234')]);
  });
});
