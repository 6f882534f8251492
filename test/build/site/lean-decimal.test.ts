import { readdirSync, readFileSync } from 'node:fs';
import { Decimal } from 'decimal.js';
import { expect, test } from 'vitest';
import { allegerDecimal } from '../../../src/build/site/lean-decimal.ts';

const source = readFileSync(new URL(import.meta.resolve('decimal.js')), 'utf8');
const lean = async (): Promise<typeof Decimal> => {
  const code = Buffer.from(allegerDecimal(source)).toString('base64');
  const module: { readonly Decimal: typeof Decimal } = await import(`data:text/javascript;base64,${code}`);
  return module.Decimal;
};

const gone = (whole: object, left: object): string[] =>
  Object.getOwnPropertyNames(whole).filter((name) => !Object.hasOwn(left, name));

test('allegerDecimal(source) leaves out angles, roots, logarithms to a base, other bases and chance, and nothing else', async () => {
  const Lean = await lean();
  expect(gone(Decimal.prototype, Lean.prototype).sort()).toMatchInlineSnapshot(`
    [
      "acos",
      "acosh",
      "asin",
      "asinh",
      "atan",
      "atanh",
      "cbrt",
      "cos",
      "cosh",
      "cosine",
      "cubeRoot",
      "hyperbolicCosine",
      "hyperbolicSine",
      "hyperbolicTangent",
      "inverseCosine",
      "inverseHyperbolicCosine",
      "inverseHyperbolicSine",
      "inverseHyperbolicTangent",
      "inverseSine",
      "inverseTangent",
      "log",
      "logarithm",
      "mod",
      "modulo",
      "sin",
      "sine",
      "sinh",
      "sqrt",
      "squareRoot",
      "tan",
      "tangent",
      "tanh",
      "toBinary",
      "toHex",
      "toHexadecimal",
      "toNearest",
      "toOctal",
    ]
  `);
  expect(gone(Decimal, Lean).sort()).toMatchInlineSnapshot(`
    [
      "acos",
      "acosh",
      "asin",
      "asinh",
      "atan",
      "atan2",
      "atanh",
      "cbrt",
      "cos",
      "cosh",
      "hypot",
      "log",
      "log10",
      "log2",
      "mod",
      "random",
      "sin",
      "sinh",
      "sqrt",
      "tan",
      "tanh",
    ]
  `);
});

test('no module calls what allegerDecimal(source) leaves out', async () => {
  const Lean = await lean();
  const names = [...gone(Decimal.prototype, Lean.prototype), ...gone(Decimal, Lean)].join('|');
  const called = new RegExp(String.raw`(?<!Math|console)\.(?:${names})\(`);
  const src = new URL('../../../src/', import.meta.url);
  const modules = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.tsx?$/.test(path),
  );
  expect(modules.filter((path) => called.test(readFileSync(new URL(path, src), 'utf8')))).toEqual([]);
});

test('allegerDecimal(source) computes as decimal.js does', async () => {
  const Lean = await lean();
  const options = { precision: 40, rounding: Decimal.ROUND_HALF_UP } as const;
  const told = (Class: typeof Decimal): string[] => {
    const Exact = Class.clone(options);
    const third = new Exact(1).div(3);
    return [
      third.times('2610.005').minus('1e-7').toFixed(),
      third.pow(7).toString(),
      new Exact('1.0372').pow(third).toFixed(),
      third.toDecimalPlaces(20).toFraction(12).join('/'),
      Exact.sum(1, third, '0.1').toSignificantDigits(12).toString(),
      Exact.max(third, '0.3').exp().ln().toFixed(30),
    ];
  };
  expect(told(Lean)).toEqual(told(Decimal));
});
