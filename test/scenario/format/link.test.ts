import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parseJson } from '../../../src/scenario/format/json/parsed-json.ts';
import { decodeLink, encodeLink } from '../../../src/scenario/format/link.ts';
import { fragmentOf, MAX_LINK } from '../../../src/scenario/format/link-checksum.ts';
import { exampleDocument, exampleText } from '../documents.ts';

const amount = fc.oneof(
  fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }).map((n) => `${n}.50`),
  fc.integer(),
  fc.constant(''),
  fc.string({ unit: 'grapheme' }),
);
const payload = fc.record(
  {
    scenario: fc.record({
      format: fc.constant('ipep-scenario/1'),
      parametres: fc.dictionary(fc.string({ unit: 'grapheme' }), amount),
      groupements: fc.array(
        fc.record({
          nom: fc.string({ unit: 'binary' }),
          credits: fc.record({ montant: amount }),
          annees: fc.array(amount),
        }),
        { maxLength: 5 },
      ),
    }),
    estimation: fc.dictionary(fc.string(), amount),
    vue: fc.dictionary(fc.string(), fc.boolean()),
  },
  { requiredKeys: ['scenario'] },
);

/** A fragment whose body is what is given, deflated. */
function linkOf(text: string): string {
  return fragmentOf(Buffer.from(deflateSync(Buffer.from(text))).toString('base64url'));
}

describe('links', () => {
  test('decodeLink(encodeLink(payload)) is the payload', () => {
    fc.assert(
      fc.property(payload, (given) => {
        const fragment = encodeLink(given);
        expect(fragment).toMatch(/^s=2\.\w+\.[\w-]+$/);
        fc.pre(fragment.length <= MAX_LINK);
        const plain: unknown = JSON.parse(JSON.stringify(given));
        expect(decodeLink(fragment)).toEqual({ kind: 'payload', payload: plain });
        expect(decodeLink(`#${fragment}`)).toEqual({ kind: 'payload', payload: plain });
      }),
    );
  });

  test('encodeLink(payload) does not depend on the order of keys', () => {
    const { groupements, ...rest } = exampleDocument() as { groupements: unknown };
    expect(encodeLink({ scenario: { groupements, ...rest } })).toBe(
      encodeLink({ scenario: { ...rest, groupements } }),
    );
  });

  test('numbers read from a file keep their digits through a link', () => {
    const literal = '2400.00000000000000000000000001';
    const parsed = parseJson(exampleText('01-maison-de-sante.json').replace('"2400"', literal));
    const back = decodeLink(encodeLink({ scenario: parsed.ok && parsed.document }));
    expect(JSON.stringify(back)).toContain(`"depenseReelle":"${literal}"`);
  });

  test.each(['', '#', '#ecart', 'sommaire', '#s', 'S=1.x', '?s=1.x'])(
    'decodeLink(%j) is an anchor',
    (fragment) => {
      expect(decodeLink(fragment)).toEqual({ kind: 'none' });
    },
  );

  test.each([
    ['no version', 's='],
    ['no body', 's=2'],
    ['an empty body', 's=2.'],
    ['another version', `s=3.${linkOf('{}').slice(4)}`],
    ['a checksum without its version', `s=1.${linkOf('{}').slice(4)}`],
    ['broken base64', fragmentOf('é%%')],
    ['broken deflate', fragmentOf('AAAAAAAA')],
    ['a cut link', encodeLink({ scenario: exampleDocument() }).slice(0, 200)],
    ['text that is not JSON', linkOf('{"scenario"')],
    ['a list', linkOf('[]')],
    ['a text too long', linkOf(`{"scenario":"${'a'.repeat(1_000_000)}"}`)],
    ['a link too long', fragmentOf('A'.repeat(MAX_LINK))],
  ])('decodeLink refuses %s, in a sentence', (_name, fragment) => {
    expect(decodeLink(fragment)).toEqual({
      kind: 'refused',
      code: expect.stringMatching(/^(broken|other-version|too-long)$/),
    });
  });

  test('decodeLink() reads a link of the first version, which had no checksum', () => {
    const body = encodeLink({ scenario: { a: '1,5' } }).split('.')[2];
    expect(decodeLink(`#s=1.${body}`)).toEqual({ kind: 'payload', payload: { scenario: { a: '1,5' } } });
  });

  test('decodeLink() refuses a link of which one letter has changed, been lost or been added', () => {
    const whole = encodeLink({ scenario: exampleDocument() });
    for (let at = 's=2.'.length; at <= whole.length; at++)
      for (const changed of [
        `${whole.slice(0, at)}${whole[at] === 'A' ? 'B' : 'A'}${whole.slice(at + 1)}`,
        whole.slice(0, at) + whole.slice(at + 1),
        `${whole.slice(0, at)}A${whole.slice(at)}`,
      ])
        if (changed !== whole) expect([changed, decodeLink(changed).kind]).toEqual([changed, 'refused']);
  });

  test('decodeLink(anything) never throws', () => {
    const whole = encodeLink({ scenario: exampleDocument() });
    const body = fc
      .uint8Array({ maxLength: 300 })
      .map((bytes) => fragmentOf(Buffer.from(bytes).toString('base64url')));
    const altered = fc
      .tuple(fc.nat(whole.length - 1), fc.constantFrom(...'AZaz09-_.é'))
      .map(([at, by]) => whole.slice(0, at) + by + whole.slice(at + 1));
    fc.assert(
      fc.property(fc.oneof(fc.string(), body, altered), (text) => decodeLink(text).kind !== undefined),
    );
  });
});
