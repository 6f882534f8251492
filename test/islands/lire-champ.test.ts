import { describe, expect, test } from 'vitest';
import { lireChamp } from '../../src/islands/lire-champ.ts';

const pourcent = { pourcent: true, fraction: false, ratio: false };
const parametre = { pourcent: true, fraction: true, ratio: false };
const ratio = { pourcent: false, fraction: true, ratio: true };
const montant = { pourcent: false, fraction: true, ratio: false };

const value = (...asked: Parameters<typeof lireChamp>) => {
  const read = lireChamp(...asked);
  return read.ok ? [read.value, read.echo?.replaceAll('\u00a0', ' ')] : read.reason;
};

describe('lireChamp', () => {
  test('typed per cent, a number is a hundredth, a fraction the ratio itself, said per cent', () => {
    expect(value('5', pourcent)).toEqual(['0.05', undefined]);
    expect(value('5 %', pourcent)).toEqual(['0.05', undefined]);
    expect(value('1/2', pourcent)).toEqual(['0.5', '= 50 %']);
    expect(value('-3/40', pourcent)).toEqual(['-0.075', '= −7,5 %']);
    expect(value('1/3', parametre)).toEqual(['1/3', '= 33,3333 %']);
  });

  test('a fraction that no decimal writes is refused where only decimals are kept', () => {
    expect(value('1/3', pourcent)).toMatch(/pas d'écriture décimale exacte.*33,33/);
  });

  test.each([pourcent, parametre, ratio])('1/0 divides by zero, and is told so', (maniere) => {
    expect(value('1/0', maniere)).toMatch(/divise par zéro/);
  });

  test('in a plain ratio, 50 % is a half; in an amount, it is refused', () => {
    expect(value('50 %', ratio)).toEqual(['0.5', '= 0,5']);
    expect(value('50', ratio)).toEqual(['50', undefined]);
    expect(value('50 %', montant)).toMatch(/pourcentage n'est pas attendu/);
  });

  test('a percentage that cannot be read is asked for by the example of one', () => {
    expect(value('abc', pourcent)).toMatch(/par exemple 12,5\.$/);
    expect(value('abc', montant)).toMatch(/par exemple 2.400,50\.$/);
  });

  test('what could mean two things says what was understood', () => {
    expect(value('1.234', montant)).toEqual(['1.234', expect.stringContaining('Compris : 1,234')]);
  });
});
