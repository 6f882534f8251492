import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { test } from 'vitest';
import { coefficients } from '../../src/figures/coefficients/drawing.ts';
import { depenses } from '../../src/figures/depense-distribution/drawing.ts';
import { dispersion } from '../../src/figures/dispersion/drawing.ts';
import { predicted } from '../../src/figures/predictions/drawing.ts';
import { selection } from '../../src/figures/selection/drawing.ts';
import { expectLegible } from './legible.ts';
import {
  coefficientsSample,
  depensesSample,
  dispersionSample,
  predictedSample,
  selectionSample,
} from './samples/adjustment.ts';

const document = new JSDOM('').window.document;
const width = fc.integer({ min: 280, max: 760 });
const part = fc.integer({ min: 0, max: 1000 }).map((each) => each / 1000);
const euros = fc.integer({ min: -9_000_00, max: 60_000_00 }).map((cents) => cents / 100);

test('depenses stays legible whatever is spent', () => {
  const parts = fc.array(part, { minLength: 2, maxLength: 41 });
  const step = fc.constantFrom(1, 20, 250, 500, 25_000);
  fc.assert(
    fc.property(width, parts, step, fc.integer({ min: 0, max: 400_000 }), (w, p, each, moyenne) => {
      expectLegible(depenses(depensesSample(p, each, moyenne), { width: w, document }));
    }),
    { numRuns: 40 },
  );
});

test('selection stays legible however the adjusted R² rises', () => {
  const gains = fc.array(part, { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(width, gains, fc.boolean(), (w, g, nought) => {
      const path = g.map((_, i) => g.slice(0, i + 1).reduce((sum, each) => sum + each / 6, 0));
      expectLegible(selection(selectionSample(path, nought), { width: w, document }));
    }),
    { numRuns: 40 },
  );
});

test('coefficients stays legible whatever they come to', () => {
  const valeurs = fc.array(fc.option(euros), { minLength: 1, maxLength: 25 });
  fc.assert(
    fc.property(width, valeurs, fc.integer({ min: 0, max: 20_000 }), (w, v, error) => {
      expectLegible(coefficients(coefficientsSample(v, error), { width: w, document }));
    }),
    { numRuns: 40 },
  );
});

test('predits stays legible whatever is expected and spent', () => {
  const list = fc.array(euros, { minLength: 1, maxLength: 10 });
  fc.assert(
    fc.property(width, list, list, fc.constantFrom('âge', 'dixième de dépense attendue'), (w, p, r, axe) => {
      expectLegible(predicted(predictedSample(p, r, axe), { width: w, document }));
    }),
    { numRuns: 40 },
  );
});

test('dispersion stays legible however groups spread', () => {
  const parts = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 2, maxLength: 120 });
  const size = fc.tuple(fc.integer({ min: 1, max: 1_000_000 }), parts, part);
  fc.assert(
    fc.property(width, fc.array(size, { minLength: 1, maxLength: 3 }), (w, tailles) => {
      expectLegible(dispersion(dispersionSample(tailles), { width: w, document }));
    }),
    { numRuns: 40 },
  );
});
