import { deepStrictEqual } from 'node:assert/strict';
import * as fc from 'fast-check';
import { deflateSync } from 'fflate';
import { decodeLink, encodeLink } from '../../src/scenario/format/link.ts';
import { fragmentOf, MAX_LINK } from '../../src/scenario/format/link-checksum.ts';
import { linkFaultWords } from '../../src/scenario/format/link-fault-words.ts';
import { calculer } from '../../src/scenario/run/page-results.ts';
import { clampView } from '../../src/store/state/entry.ts';
import { isEntry } from '../../src/store/state/shape.ts';
import { anyText, write } from './hostile.ts';
import { kind, type Outcome } from './kind.ts';
import { checkSentence } from './messages.ts';
import { mutated, mutatedText } from './mutate.ts';
import { anyDocuments, checkFigures, checkPlaces } from './scenarios.ts';

/** A fragment, and what it carried before it was damaged; undefined where nobody made it a link. */
interface Sent {
  readonly fragment: string;
  readonly payload?: unknown;
}

const seen = fc.record({ groupement: fc.integer({ max: 5, min: 0 }), annee: fc.integer({ max: 5, min: 1 }) });
const payloads = fc.record({ scenario: anyDocuments, vue: seen }, { requiredKeys: ['scenario'] });

/** A link that lost, gained or changed something on its way, at least once. */
const damaged: fc.Arbitrary<Sent> = payloads.chain((payload) =>
  mutatedText(
    fc.constant(encodeLink(payload)),
    fc.oneof(
      fc.constantFrom('A', '.', '-', '%', ' ', '\n', '=', '#', 's=', 'é', '\u0000'),
      fc.base64String({ maxLength: 8 }),
    ),
    1,
  ).map((fragment) => ({ fragment, payload })),
);

/** Deflated bytes of any text, in the alphabet of links. */
const body = (text: string): string => Buffer.from(deflateSync(Buffer.from(text))).toString('base64url');

/** A link as the site writes it, of what somebody put in it. */
const forged: fc.Arbitrary<Sent> = fc.tuple(mutated(payloads), fc.boolean()).map(([payload, first]) => {
  const own = body(write(payload));
  // The first version had no checksum, and is read still.
  return { fragment: first ? `s=1.${own}` : fragmentOf(own) };
});

const strange: fc.Arbitrary<Sent> = fc
  .oneof(
    fc.constantFrom('', '#', 's=', 's=2', 's=1.', 's=2.', 's=2..', 's=3.a.b', 's=__proto__.a.b', '#s=2.x'),
    anyText.map((text) => `s=2.${text}`),
    fc.base64String({ maxLength: 9000 }).map((text) => `s=2.${text}`),
    fc.constantFrom(' ', '[', '"', '0').map((one) => fragmentOf(body(one.repeat(6_000_000)))),
    fc
      .constantFrom('\ufeff{}', '{"scenario":', '﻿', 'null', '[]', '"s"')
      .map((text) => fragmentOf(body(text))),
    fc.uint8Array({ maxLength: 5000 }).map((bytes) => `s=2.${Buffer.from(bytes).toString('base64url')}`),
    fc.string().map((text) => `%73=2.${encodeURIComponent(text)}`),
    fc.integer({ min: MAX_LINK - 2, max: 3 * MAX_LINK }).map((length) => 's=2.'.padEnd(length, 'A')),
  )
  .map((fragment) => ({ fragment }));

function check({ fragment, payload }: Sent): Outcome {
  const link = decodeLink(fragment);
  if (link.kind === 'refused') checkSentence(linkFaultWords[link.code]);
  if (link.kind !== 'payload') return 'refused';
  const plain: unknown = JSON.parse(JSON.stringify(link.payload));
  if (payload !== undefined) deepStrictEqual(plain, JSON.parse(JSON.stringify(payload)), 'read otherwise');
  const again = decodeLink(encodeLink(link.payload as { scenario: unknown }));
  if (again.kind === 'payload') deepStrictEqual(again.payload, plain);
  const saisie: unknown = { vue: { groupement: 0, annee: 1 }, ...(link.payload as object) };
  if (!isEntry(saisie)) return 'refused';
  const vue = clampView(saisie);
  const reponse = calculer(structuredClone(vue.scenario), vue.vue);
  if (!reponse.ok) {
    checkPlaces(reponse.erreurs, vue);
    return 'refused';
  }
  checkFigures(reponse.calcul.results);
  return 'accepted';
}

export const links = kind({
  name: 'liens',
  share: 18,
  values: fc.oneof(
    { weight: 5, arbitrary: damaged },
    { weight: 4, arbitrary: forged },
    { weight: 1, arbitrary: strange },
  ),
  check,
});
