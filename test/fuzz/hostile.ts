import * as fc from 'fast-check';

/** Any text, halves of characters included. fast-check's own « binary » takes seconds to be made. */
export const anyText: fc.Arbitrary<string> = fc.string({
  unit: fc
    .oneof(fc.integer({ max: 0xff, min: 0 }), fc.integer({ max: 0xffff, min: 0 }))
    .map((code) => String.fromCharCode(code)),
});

/** A piece of JSON written as it is: what no value of this language could write. */
class Raw {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** JSON of a document that may hold `Raw` pieces. */
export function write(value: unknown): string {
  if (value instanceof Raw) return value.text;
  if (Array.isArray(value)) return `[${value.map(write).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  return `{${Object.entries(value)
    .map(([key, each]) => `${JSON.stringify(key)}:${write(each)}`)
    .join(',')}}`;
}

const numbers = [
  '0',
  '-0',
  '-1',
  '1e400',
  '-1e400',
  '1e-400',
  '1e999999999',
  '1E-999999999',
  '0.1000',
  '12000.0',
  '5e-324',
  '123456789012345678901234567890',
  '0.00000000000000000000000000000000000000000000000000000000000000001',
  '1.5e3',
  `1${'0'.repeat(70)}`,
  `0.${'3'.repeat(300)}`,
  `2400.${'0'.repeat(100)}`,
].map((text) => new Raw(text));

const texts = [
  '',
  ' ',
  'NaN',
  'Infinity',
  '-Infinity',
  'undefined',
  'null',
  'true',
  '[object Object]',
  '__proto__',
  'constructor',
  'toString',
  '0',
  '-0',
  '00',
  '1/3',
  '1/0',
  '0/0',
  '-1/3',
  '1e3',
  '1e999999999',
  '0x10',
  '1_000',
  '2 400,50',
  '2400,5',
  '2400.50',
  '+5',
  '.5',
  '5.',
  '٣',
  '\u0000',
  '\ud800',
  '\u202e2400',
  '\u2028',
  "=cmd|'/c calc'!A1",
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '12000.0',
  '0.000000000000000000000000000000000000000000000001',
  '9'.repeat(60),
  '9'.repeat(61),
  '9'.repeat(400),
  '1.'.padEnd(5000, '0'),
  'é'.repeat(120),
  '👩‍⚕️'.repeat(40),
  'a'.repeat(100_000),
];

const deep = (open: string, inside: string, close: string) => (depth: number) =>
  new Raw(open.repeat(depth) + inside + close.repeat(depth));

/** Values that nobody would type, of every kind. */
export const hostile: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom<unknown>(...numbers) },
  { weight: 12, arbitrary: fc.constantFrom<unknown>(...texts) },
  { weight: 6, arbitrary: fc.constantFrom<unknown>(null, true, false, [], {}, [[]], [null], { a: 1 }) },
  { weight: 3, arbitrary: fc.integer() },
  {
    weight: 3,
    arbitrary: fc.integer({ min: -30_000_000, max: 30_000_000 }).map((n) => (n / 1000).toString()),
  },
  { weight: 2, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 2, arbitrary: anyText },
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(deep('[', '', ']'), deep('{"a":', '1', '}'), deep('[{"__proto__":', 'null', '}]'))
      .chain((make) => fc.constantFrom(3, 11, 40, 900, 4000, 20_000, 200_000).map(make)),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('0', '"a"', '{}', '[]', 'null'), fc.constantFrom(1001, 20_000, 100_000))
      .map(([item, count]) => new Raw(`[${Array.from({ length: count }, () => item).join(',')}]`)),
  },
);

/** Names that an object may have by surprise. */
export const hostileKeys: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'valueOf',
    'length',
    '',
    ' ',
    'Patients',
    'mode',
    'qualite',
    'numero',
    'a.b',
    'a[0]',
    '\u0000',
    'x'.repeat(10_000),
  ),
  anyText,
);
