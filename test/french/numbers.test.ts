import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNumber, formatPercent, formatValue, readFrenchNumber } from '../../src/french/numbers.ts';
import { unitLabel } from '../../src/french/units.ts';

// Visible stand-ins: · is U+202F, _ is U+00A0.
const shown = (text: string) => text.replaceAll('\u202f', '·').replaceAll('\u00a0', '_');

const digits = (min: number, max: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: min, maxLength: max }).map((list) => list.join(''));

const canonical = fc.tuple(fc.boolean(), digits(1, 25), digits(0, 20)).map(([negative, whole, tail]) => {
  const integer = whole.replace(/^0+(?=\d)/u, '');
  const kept = tail.replace(/0+$/u, '');
  const value = kept === '' ? integer : `${integer}.${kept}`;
  return negative && /[1-9]/u.test(value) ? `-${value}` : value;
});

describe('readFrenchNumber', () => {
  test.each([
    ['2400', '2400'],
    ['2 400,50', '2400.50'],
    ['2\u00a0400,50', '2400.50'],
    ['2\u202f400.50', '2400.50'],
    ['1 234 567', '1234567'],
    ['-3', '-3'],
    ['\u22123,5', '-3.5'],
    ['– 3,5', '-3.5'],
    ['+ 64,50', '64.50'],
    ['+\u202f64,50', '64.50'],
    [' 5 % ', '5'],
    ['5%', '5'],
    ['2 400,50 €', '2400.50'],
    [',5', '0.5'],
    ['12,', '12'],
    ['007', '7'],
    ['-0', '0'],
    ['-0,00', '0.00'],
    ['1234,567', '1234.567'],
    ['0,333', '0.333'],
    ['0.05', '0.05'],
    ['1 234,567', '1234.567'],
  ])('readFrenchNumber(%j) is %s, without doubt', (text, value) => {
    expect(readFrenchNumber(text)).toEqual({ ok: true, value, ambiguous: false });
  });

  test.each([
    ['1.234', '1.234'],
    ['1,234', '1.234'],
    ['-12,500', '-12.500'],
    ['999.000 €', '999.000'],
  ])('readFrenchNumber(%j) is the decimal %s, and says that it could be thousands', (text, value) => {
    expect(readFrenchNumber(text)).toEqual({ ok: true, value, ambiguous: true });
  });

  test.each([
    ['', 'Écrivez un nombre, par exemple 2·400,50.'],
    [
      '1.234,5',
      '«_1.234,5_» mélange le point et la virgule. Séparez les milliers par une espace, les décimales par une seule virgule. Écrivez par exemple 1·234,5.',
    ],
    [
      '1,234.5',
      '«_1,234.5_» mélange le point et la virgule. Séparez les milliers par une espace, les décimales par une seule virgule. Écrivez par exemple 1·234,5.',
    ],
    [
      '1,234,567',
      '«_1,234,567_» a plusieurs signes décimaux. Séparez les milliers par une espace, les décimales par une seule virgule. Écrivez par exemple 1·234·567.',
    ],
    ['12 34', '«_12 34_»_: les chiffres se groupent par trois. Écrivez par exemple 1·234.'],
    ['12 000 0', '«_12·000 0_»_: les chiffres se groupent par trois. Écrivez par exemple 120·000.'],
    ['1e3', '«_1e3_» n’est pas un nombre. Écrivez-le en chiffres, par exemple 2·400,50.'],
    ['beaucoup', '«_beaucoup_» n’est pas un nombre. Écrivez-le en chiffres, par exemple 2·400,50.'],
    ['--3', '«_--3_» n’est pas un nombre. Écrivez-le en chiffres, par exemple 2·400,50.'],
    ['1/3', '«_1/3_»_: une fraction n’est pas acceptée ici. Écrivez un nombre décimal, par exemple 0,5.'],
    ['1'.repeat(61), 'Ce nombre est trop long_: 60 caractères au plus.'],
  ])('readFrenchNumber(%j) is refused with a sentence', (text, reason) => {
    const reading = readFrenchNumber(text);
    expect(reading.ok).toBe(false);
    expect(reading.ok || shown(reading.reason)).toBe(reason);
  });

  test.each([
    ['1/3', '1/3'],
    ['-1 / 300', '-1/300'],
    ['325 000/3', '325000/3'],
    ['0,5', '0.5'],
  ])('readFrenchNumber(%j, { fraction: true }) is %s', (text, value) => {
    expect(readFrenchNumber(text, { fraction: true })).toEqual({ ok: true, value, ambiguous: false });
  });

  test.each(['1/0', '1/2/3', '1/', '0,5/2'])(
    'readFrenchNumber(%j, { fraction: true }) is refused',
    (text) => {
      expect(readFrenchNumber(text, { fraction: true }).ok).toBe(false);
    },
  );

  test('readFrenchNumber gives a canonical value or a sentence, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-+−0-9 .,/€%]{0,12}$/u)), (text) => {
        const reading = readFrenchNumber(text, { fraction: true });
        if (reading.ok) expect(reading.value).toMatch(/^-?\d+(\.\d+|\/\d+)?$/u);
        else expect(reading.reason).toMatch(/\.$/u);
      }),
    );
  });
});

describe('formatNumber', () => {
  test.each([
    ['2400.5', {}, '2·400,5'],
    ['-1234567.25', {}, '−1·234·567,25'],
    ['0.1', { minimumFractionDigits: 2, maximumFractionDigits: 2 }, '0,10'],
    ['2.345', { maximumFractionDigits: 2 }, '2,35'],
    ['-2.345', { maximumFractionDigits: 2 }, '−2,35'],
    ['-0.001', { maximumFractionDigits: 2 }, '0'],
    ['64.5', { signed: true }, '+_64,5'],
    ['-64.5', { signed: true }, '−_64,5'],
    ['0', { signed: true }, '0'],
    ['12345678901234567890.12345678901234567', {}, '12·345·678·901·234·567·890,12345678901234567'],
    ['1/3', {}, '1/3'],
    ['-1/2', {}, '−1/2'],
  ])('formatNumber(%j, %j) is %s', (value, options, text) => {
    expect(shown(formatNumber(value, options))).toBe(text);
  });

  test('formatNumber then readFrenchNumber gives back the value, digit for digit', () => {
    fc.assert(
      fc.property(canonical, fc.boolean(), (value, signed) => {
        expect(readFrenchNumber(formatNumber(value, { signed }))).toMatchObject({ ok: true, value });
      }),
    );
  });
});

describe('formatValue', () => {
  test.each([
    ['2400.5', '€', '2·400,50_€'],
    ['64.5', '€/patient', '64,50_€'],
    ['325000/3', '€', '325000/3_€'],
    ['12300', 'patient', '12·300'],
    ['48.125', 'point', '48,13'],
    ['2021', 'an', '2021'],
    ['0.333333333333', '1', '0,333333'],
    ['0.00333333333', '1', '0,00333333'],
    ['1.25', '1', '1,25'],
  ] as const)('formatValue(%j, %j) is %s', (value, unit, text) => {
    expect(shown(formatValue(value, unit))).toBe(text);
  });

  test('formatValue takes a sign and other digits', () => {
    expect(shown(formatValue('793350', '€', { maximumFractionDigits: 0 }))).toBe('793·350_€');
    expect(shown(formatValue('64.5', '€/patient', { signed: true }))).toBe('+_64,50_€');
  });

  test('formatPercent shows ratios and fractions with at most 4 decimals', () => {
    expect(shown(formatPercent('0.05'))).toBe('5_%');
    expect(shown(formatPercent('-0.2'))).toBe('−20_%');
    expect(shown(formatPercent('1/300'))).toBe('0,3333_%');
    expect(shown(formatPercent('-1/3', { maximumFractionDigits: 1, signed: true }))).toBe('−_33,3_%');
  });

  test('unitLabel gives the words that follow a value', () => {
    expect((['1', '€', 'patient', '€/patient', 'point', 'an'] as const).map(unitLabel)).toEqual([
      '',
      '€',
      'patients',
      '€ par patient',
      'points',
      '',
    ]);
  });
});
