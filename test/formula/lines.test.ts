import { describe, expect, test } from 'vitest';
import { rules } from '../../src/cahier/edition-2019/rules/all-rules.ts';
import { lines, names } from '../../src/formula/lines.ts';

const ids = (nodes: readonly { readonly kind: string; readonly id?: string }[]) => nodes.map(({ id }) => id);

describe('lines', () => {
  test('gives the rule first, then the steps that it is written with', () => {
    expect(ids(lines(rules.ecart))).toEqual(['ecart', 'borneBasse', 'borneHaute']);
  });

  test('leaves the other rules closed, and the steps that are theirs', () => {
    expect(ids(lines(rules.gains))).toEqual(['gains']);
    expect(ids(lines(rules.interessementBrut))).toEqual(['interessementBrut']);
  });
});

describe('names', () => {
  test('gives what the lines use and do not define, each once', () => {
    expect(ids(names(lines(rules.ecart))).sort()).toEqual(['depenseAjustee', 'depenseReelle', 'tunnel']);
    expect(ids(names(lines(rules.gains))).sort()).toEqual(['montantParPatient', 'patients']);
  });
});
