import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { test } from 'vitest';
import { credits } from '../../src/figures/credits.ts';
import { ecart } from '../../src/figures/ecart.ts';
import { evolution } from '../../src/figures/evolution.ts';
import { gains } from '../../src/figures/gains.ts';
import { phase2 } from '../../src/figures/phase2.ts';
import { phase3 } from '../../src/figures/phase3.ts';
import { plafonds } from '../../src/figures/plafonds.ts';
import { expectLegible } from './legible.ts';
import {
  creditsSample,
  ecartSample,
  evolutionSample,
  gainsSample,
  phase2Sample,
  phase3Sample,
  plafondsSample,
} from './samples.ts';

const document = new JSDOM('').window.document;
const width = fc.integer({ min: 320, max: 760 });
const spending = fc.integer({ min: 500_00, max: 9999_99 }).map((cents) => cents / 100);
const signed = fc.integer({ min: -900_00, max: 900_00 }).map((cents) => cents / 100);
const ratio = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
const euros = fc.integer({ min: 0, max: 5_000_000 });

test('ecart stays legible whatever is spent', () => {
  fc.assert(
    fc.property(width, spending, spending, fc.constantFrom(0, 0.01, 0.05, 0.2, 0.9), (w, r, a, t) => {
      expectLegible(ecart(ecartSample(r, a, t), { width: w, document }));
    }),
    { numRuns: 40 },
  );
});

test('evolution stays legible whatever is spent', () => {
  fc.assert(
    fc.property(width, spending, spending, spending, spending, (w, r0, a0, r1, a1) => {
      expectLegible(evolution(evolutionSample(r0, a0, r1, a1), { width: w, document }));
    }),
    { numRuns: 40 },
  );
});

test('gains stays legible whatever is floored', () => {
  fc.assert(
    fc.property(width, signed, signed, fc.integer({ min: 1, max: 10_000_000 }), (w, e, v, patients) => {
      expectLegible(gains(gainsSample(e, v, patients), { width: w, document }));
    }),
    { numRuns: 40 },
  );
});

test('credits stays legible whatever the size', () => {
  fc.assert(
    fc.property(width, fc.integer({ min: 1, max: 100_000 }), ratio, (w, patients, r) => {
      expectLegible(credits(creditsSample(patients, (r - 0.5) * 0.4), { width: w, document }));
    }),
    { numRuns: 40 },
  );
});

test('phase2 stays legible whatever is earned', () => {
  fc.assert(
    fc.property(width, euros, euros, ratio, euros, (w, g, d, part, cap) => {
      expectLegible(phase2(phase2Sample(g, d, part, cap), { width: w, document }));
    }),
    { numRuns: 40 },
  );
});

test('phase3 stays legible whatever the score', () => {
  fc.assert(
    fc.property(
      width,
      fc.integer({ min: -120, max: 120 }),
      fc.constantFrom(100, 120),
      (w, score, maximum) => {
        expectLegible(phase3(phase3Sample(Math.min(score, maximum), maximum), { width: w, document }));
      },
    ),
    { numRuns: 40 },
  );
});

test('plafonds stays legible whatever is cut', () => {
  fc.assert(
    fc.property(width, euros, euros, ratio, (w, brut, cap, factor) => {
      expectLegible(plafonds(plafondsSample(brut, cap, factor), { width: w, document }));
    }),
    { numRuns: 40 },
  );
});
