import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_NUMBER_LENGTH } from '../../../src/french/number-reading.ts';
import type { YearResult } from '../../../src/scenario/format/results.ts';
import { evaluate } from '../../../src/scenario/run/evaluate.ts';
import { differences, scenarioFrom } from '../reading.ts';

const RUNS = { numRuns: 200 };

/** A number of `decimals` decimals, as its digits: `scaled` / 10^decimals. */
function written(scaled: bigint, decimals: number): string {
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(decimals + 1, '0');
  const [whole, rest] = [digits.slice(0, digits.length - decimals), digits.slice(digits.length - decimals)];
  return `${scaled < 0n ? '-' : ''}${whole}${rest === '' ? '' : `.${rest}`}`;
}

/** A fraction as the results write it: 20 decimals at most, half away from zero. */
function rounded(above: bigint, below: bigint): string {
  const [sign, a] = above < 0n !== below < 0n ? ['-', above < 0n ? -above : above] : ['', above];
  const b = below < 0n ? -below : below;
  const scaled = (2n * a * 10n ** 20n + b) / (2n * b);
  const text = written(scaled, 20).replace(/\.?0+$/, '');
  return text === '0' ? '0' : sign + text;
}

const measure = { numero: 1, precedente: '0' };

interface Given {
  readonly annee?: Readonly<Record<string, unknown>>;
  readonly rest?: Readonly<Record<string, unknown>>;
  readonly credits?: Readonly<Record<string, unknown>>;
}

/** A groupement that ten million patients make sensitive to the last digit. */
function scenario({ annee = {}, rest = {}, credits = { mode: 'montant', montant: '0' } }: Given) {
  const annees = [2018, 2019, 2020, 2021].map((year) => ({
    annee: year,
    patients: 10_000_000,
    depenseReelle: '2000',
    depenseAjustee: '2000',
    ...(year > 2018 && { qualite: { mode: 'score', score: '0' } }),
    ...(year === 2021 && annee),
  }));
  return scenarioFrom({
    format: 'ipep-scenario/1',
    cahier: '2019',
    groupements: [{ nom: 'Ex æquo', premiereAnnee: 2019, credits, annees }],
    ...rest,
  });
}

const last = (given: Given): YearResult =>
  evaluate(scenario(given)).groupements[0]?.annees.at(-1) as YearResult;

function readersAgree(given: Given): void {
  const valid = scenario(given);
  expect(differences(evaluate(valid, 'colonnes'), evaluate(valid), '1e-9')).toEqual([]);
}

const indicator = (values: Readonly<Record<string, string>>): Given => ({
  annee: { qualite: { mode: 'indicateurs', socles: [{ ...measure, ...values }] } },
});

const experience = (note: string, intermediaire: string): Given => ({
  annee: {
    qualite: {
      mode: 'indicateurs',
      socles: [{ ...measure, valeur: '0', intermediaire: '1', cible: '2' }],
      experience: { note, intermediaire, cible: '100' },
    },
  },
});

describe('what was seen', () => {
  test('an indicator just under its level has not reached it, in both readers', () => {
    const given = indicator({
      valeur: '999999.99999',
      intermediaire: '999999.999999',
      cible: '1000000',
      precedente: '1000000',
    });
    expect(last(given).scoreQualite).toBe('-50');
    readersAgree(given);
  });

  test('a note just under the level of the bonus does not get it, in both readers', () => {
    expect(last(experience('49.9999999996', '50')).scoreQualite).toBe('0');
    readersAgree(experience('49.9999999996', '50'));
  });

  test('levels that differ at the thirty-fifth digit have their middle', () => {
    const at = (digit: number) => `0.${'3'.repeat(34)}${digit}`;
    const given = indicator({ valeur: at(4), intermediaire: at(3), cible: at(5) });
    expect(last(given).scoreQualite).toBe('75');
    readersAgree(given);
  });
});

/** How many decimals a near tie has, up to what sixty characters hold, and by how many units of the last one it misses. */
const near = (whole: number) =>
  fc.record({
    decimals: fc.integer({ min: 0, max: MAX_NUMBER_LENGTH - 1 - whole }),
    // A little under the bound that it may be of: what stands above it is within it too.
    base: fc.bigInt({ min: 1n, max: 10n ** BigInt(whole) - 10n }),
    miss: fc.integer({ min: -3, max: 3 }).map(BigInt),
  });

describe('near ties of sixty characters', () => {
  test('an indicator between two levels has the share of the way that it has made, exactly', () => {
    const steps = fc.tuple(fc.bigInt({ min: 1n, max: 9n }), fc.bigInt({ min: 0n, max: 9n }));
    fc.assert(
      fc.property(near(6), steps, ({ base, decimals }, [apart, way]) => {
        const scale = 10n ** BigInt(decimals);
        const intermediaire = (base - 1n) * scale;
        fc.pre(way <= apart && base > 1n);
        const given = indicator({
          intermediaire: written(intermediaire, decimals),
          valeur: written(intermediaire + way, decimals),
          cible: written(intermediaire + apart, decimals),
        });
        expect(last(given).scoreQualite).toBe(rounded(50n * (apart + way), apart));
        readersAgree(given);
      }),
      RUNS,
    );
  });

  test('a level is reached or not by one unit of the last digit', () => {
    fc.assert(
      fc.property(near(2), ({ base, decimals, miss }) => {
        const level = base * 10n ** BigInt(decimals);
        fc.pre(level + miss >= 0n);
        const given = experience(written(level + miss, decimals), written(level, decimals));
        expect(last(given).scoreQualite).toBe(miss >= 0n ? '10' : '0');
        readersAgree(given);
      }),
      RUNS,
    );
  });

  test('a spending is beyond the tunnel, or not, by one unit of the last digit, and pays just that', () => {
    fc.assert(
      fc.property(near(6), ({ base, decimals, miss }) => {
        // The edge of 95 % has two decimals more than the adjusted spending.
        fc.pre(decimals >= 2 && base > 3n);
        const ajustee = base * 10n ** BigInt(decimals - 2);
        const edge = ajustee * 95n;
        const given: Given = {
          annee: {
            depenseReelle: written(edge - miss, decimals),
            depenseAjustee: written(ajustee, decimals - 2),
          },
        };
        expect(last(given).ecart).toBe(rounded(miss > 0n ? miss : 0n, 10n ** BigInt(decimals)));
        readersAgree(given);
      }),
      RUNS,
    );
  });

  test('a trend is better or worse by one unit of the last digit', () => {
    fc.assert(
      fc.property(near(6), ({ base, decimals, miss }) => {
        const scale = 10n ** BigInt(decimals);
        fc.pre(base * scale > miss);
        // The year before spends 2 000 € against 2 000 expected: what is expected now is the adjusted spending.
        const given: Given = {
          annee: {
            depenseReelle: written(base * scale - miss, decimals),
            depenseAjustee: written(base * scale, decimals),
          },
        };
        expect(last(given).evolution).toBe(rounded(miss, scale));
        readersAgree(given);
      }),
      RUNS,
    );
  });

  test('the whole balance is recovered, or nothing, on one unit of the last digit of the credits', () => {
    fc.assert(
      fc.property(near(7), ({ base, decimals, miss }) => {
        const scale = 10n ** BigInt(decimals);
        // Two years of advances are more than the cap.
        fc.pre(base > 6n);
        // The last year is paid the cap, which is `base` euros: 2000 € × 10⁷ patients × base / 2·10¹⁰.
        const given: Given = {
          annee: { depenseAjustee: '1000000' },
          credits: { mode: 'montant', montant: written(base * scale - miss, decimals) },
          rest: {
            options: { recuperation: 'solde' },
            parametres: { plafondGroupement: written(base, 0).concat('/20000000000'), quotePartQualite: '0' },
          },
        };
        const { interessement, recuperation } = last(given);
        expect(interessement).toBe(String(base));
        expect(recuperation).toBe(miss > 0n ? String(base) : '0');
        readersAgree(given);
      }),
      RUNS,
    );
  });
});
