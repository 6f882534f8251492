import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advisedWords } from '../../src/french/advised-words.ts';
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
    ["12'000", '12000'],
    ['1’234’567,5', '1234567.5'],
    ['１２ ３４５，６', '12345.6'],
    ['\ufeff1\u200b2\u2060', '12'],
    ['—3', '-3'],
    ['2 420 euros', '2420'],
    ['2420 EUR', '2420'],
    ['5 pour cent', '5'],
    ['1'.repeat(60), '1'.repeat(60)],
    [formatNumber('1'.repeat(60)), '1'.repeat(60)],
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
    [
      '12 34',
      '«_12 34_»_: les chiffres se groupent par trois. Écrivez par exemple 1·234. S’il y a deux nombres, n’en gardez qu’un.',
    ],
    [
      '12 000 0',
      '«_12·000 0_»_: les chiffres se groupent par trois. Écrivez par exemple 120·000. S’il y a deux nombres, n’en gardez qu’un.',
    ],
    ['beaucoup', '«_beaucoup_» n’est pas un nombre. Écrivez-le en chiffres, par exemple 2·400,50.'],
    ['--3', '«_--3_» n’est pas un nombre. Écrivez-le en chiffres, par exemple 2·400,50.'],
    ['1/3', '«_1/3_»_: une fraction n’est pas acceptée ici. Écrivez un nombre décimal, par exemple 0,5.'],
    ['1'.repeat(61), 'Ce nombre est trop long_: 60 caractères au plus.'],
    [`0.1${'0'.repeat(60)}`, 'Ce nombre est trop long_: 60 caractères au plus.'],
    ['0'.repeat(61), 'Ce nombre est trop long_: 60 caractères au plus.'],
  ])('readFrenchNumber(%j) is refused with a sentence', (text, reason) => {
    const reading = readFrenchNumber(text);
    expect(reading.ok).toBe(false);
    expect(reading.ok || shown(advisedWords(reading))).toBe(reason);
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

  test.each([
    ['2420 € / patient', 'ôtez «_€ / patient_», et écrivez seulement 2·420.'],
    ['12 000 patients', 'ôtez «_patients_», et écrivez seulement 12·000.'],
    ['48,5 points', 'ôtez «_points_», et écrivez seulement 48,5.'],
    ['75 sur 100', 'ôtez «_sur 100_», et écrivez seulement 75.'],
    ['€ 2420', 'ôtez «_€_», et écrivez seulement 2·420.'],
    ['environ 2400', 'ôtez «_environ_», et écrivez seulement 2·400.'],
    ['12 k€', 'écrivez le nombre en entier, 12·000.'],
    ['2,4 M€', 'écrivez le nombre en entier, 2·400·000.'],
    ['1,5 milliard d’euros', 'écrivez le nombre en entier, 1·500·000·000.'],
    ['12 mille', 'écrivez le nombre en entier, 12·000.'],
    ['1e5', 'écrivez le nombre en entier, 100·000.'],
    ['2.5E-3', 'écrivez le nombre en entier, 0,0025.'],
    ['1e99', 'écrivez le nombre en entier, en chiffres.'],
    ['½', 'écrivez un nombre décimal, 0,5.'],
    ['2½', 'écrivez un nombre décimal, 2,5.'],
    ['⅓', 'écrivez un nombre décimal, par exemple 0,5.'],
    ['(1 000)', 'écrivez −1·000 si ce nombre est négatif_; sinon, ôtez les parenthèses.'],
    ['20-', 'écrivez −20 si ce nombre est négatif_; sinon, ôtez le tiret.'],
    ['2 400 € -', 'écrivez −2·400 si ce nombre est négatif_; sinon, ôtez le tiret.'],
    ['2420,-', 'ôtez «_,-_», et écrivez seulement 2·420.'],
    ['2420.-- €', 'ôtez «_.--_», et écrivez seulement 2·420.'],
    ['2400 *', 'ôtez «_*_», et écrivez seulement 2·400.'],
    ['2400 € (env.)', 'ôtez «_(env.)_», et écrivez seulement 2·400.'],
    ['="2400"', 'ôtez ce qui entoure le nombre, et écrivez seulement 2·400.'],
    ['[ 2 400,5 ]', 'ôtez ce qui entoure le nombre, et écrivez seulement 2·400,5.'],
    ['2 400 , 50', 'écrivez 2·400,50, sans espace autour de la virgule. S’il y a deux nombres'],
    ['1e400', 'écrivez le nombre en entier, en chiffres.'],
    ['٢٤٠٠', 'écrivez le nombre avec les chiffres 0 à 9.'],
    ['entre 2 et 3', 'il y a deux nombres. N’en gardez qu’un.'],
    ['2420\t2500', 'il y a deux nombres. N’en gardez qu’un.'],
    ['2420\n2500\n2510\n', 'il y a 3 nombres. N’en gardez qu’un.'],
    ['12\t000', 'il y a deux nombres. N’en gardez qu’un.'],
    ['2420 2500', 'il y a deux nombres. N’en gardez qu’un.'],
    ['2 420,50 2 500,30', 'il y a deux nombres. N’en gardez qu’un.'],
    ['2 420 € 2 500 €', 'il y a deux nombres. N’en gardez qu’un.'],
    ['2420;2500', 'il y a deux nombres. N’en gardez qu’un.'],
    ['2420 et 2500', 'il y a deux nombres. N’en gardez qu’un.'],
    ['-12 -5', 'il y a deux nombres. N’en gardez qu’un.'],
    ['120 9500', 'les chiffres se groupent par trois. S’il y a deux nombres, n’en gardez qu’un.'],
    ['Dépense\t2420', 'il y a plusieurs cellules. N’en gardez qu’une, celle du nombre.'],
  ])('readFrenchNumber(%j) is refused: %s', (text, advice) => {
    const reading = readFrenchNumber(text);
    expect(reading.ok).toBe(false);
    expect(reading.ok || shown(advisedWords(reading)).replace('·;', '_;')).toContain(`_»_: ${advice}`);
  });

  test.each(['½', '¾'])('a fraction of one character is asked for with its bar: %s', (text) => {
    const reading = readFrenchNumber(text, { fraction: true });
    expect(reading.ok || advisedWords(reading, { fraction: true })).toMatch(/avec une barre, \d\/\d\.$/);
  });

  test.each([
    ['5 €', '%', /montant en euros/],
    ['5 euros', 'none', /montant en euros/],
    ['5 € / patient', '%', /montant en euros/],
    ['€ 5', '%', /montant en euros/],
    ['EUR 5', 'none', /montant en euros/],
    ['5 %', '€', /pourcentage/],
    ['5 pour cent', 'none', /pourcentage/],
    ['5 % du forfait', '€', /pourcentage/],
  ] as const)('a unit that is not the field’s is refused: %s where %s is expected', (text, unit, reason) => {
    const reading = readFrenchNumber(text, { unit });
    expect(reading.ok || advisedWords(reading, { unit })).toMatch(reason);
  });

  test.each(['2420.50.1', '1.23.4', '1,2,3', '1.234,567,8', '12.34,5', '1,234,56'])(
    'readFrenchNumber(%j) is refused, and no number is proposed',
    (text) => {
      const reading = readFrenchNumber(text);
      expect(reading.ok || advisedWords(reading)).not.toContain('Écrivez');
    },
  );

  test('what a refusal proposes is no more than a hundred times any number of the text', () => {
    const typed = fc.stringMatching(/^[0-9]{1,5}([ .,;\t][0-9]{1,4}){1,4}$/u);
    fc.assert(
      fc.property(typed, (text) => {
        const reading = readFrenchNumber(text);
        const proposed = reading.ok ? undefined : /par exemple ([\d\s]+)/u.exec(advisedWords(reading))?.[1];
        if (proposed === undefined || /^\d{1,3}([.,])\d{3}(\1\d{3})*([.,]\d+)?$/u.test(text)) return;
        const most = Math.max(
          ...(text.match(/\d{1,3}( \d{3})+(?!\d)|\d+/gu) ?? []).map((each) =>
            Number(each.replaceAll(' ', '')),
          ),
        );
        expect(Number(proposed.replace(/\s/gu, ''))).toBeLessThanOrEqual(100 * most + 100);
      }),
    );
  });

  test('readFrenchNumber gives a canonical value or a sentence, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-+−0-9 .,/€%]{0,12}$/u)), (text) => {
        const reading = readFrenchNumber(text, { fraction: true });
        if (reading.ok) expect(reading.value).toMatch(/^-?\d+(\.\d+|\/\d+)?$/u);
        else expect(advisedWords(reading)).toMatch(/\.$/u);
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
    expect(
      (['1', '€', 'patient', '€/patient', 'point', 'an'] as const).map((unit) => unitLabel(unit)),
    ).toEqual(['', '€', 'patients', '€ par patient', 'points', '']);
  });
});
