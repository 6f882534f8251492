import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type OwnSettings,
  settingsOf,
  settingsText,
} from '../../../src/laboratory/incitation/own-settings.ts';
import { encodeLink } from '../../../src/scenario/format/link.ts';
import { mendFragment } from '../../../src/scenario/format/link-checksum.ts';
import { joinSettings, settingsPart } from '../../../src/store/address/settings-part.ts';

const scenario = encodeLink({ scenario: { nom: 'Tilleuls & Cie' }, vue: { groupement: 0, annee: 2 } });

const settings: fc.Arbitrary<OwnSettings> = fc.record({
  place: fc.option(
    fc.record({
      under: fc.integer({ min: -5000, max: 5000 }),
      evolution: fc.integer({ min: -5000, max: 5000 }),
    }),
    { nil: undefined },
  ),
  upTo: fc.option(fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme-ascii' }), { nil: undefined }),
});

test('what is set on the page comes back from its address, beside a scenario or alone', () => {
  fc.assert(
    fc.property(settings, fc.constantFrom(scenario, ''), (given, beside) => {
      const hash = `#${joinSettings(beside, settingsText(given))}`;
      const asUsual = given.place === undefined && given.upTo === undefined;
      expect(settingsOf(settingsPart(hash))).toEqual(asUsual ? undefined : given);
      // Whatever stands after it, the scenario is read as it was.
      if (beside !== '') expect(mendFragment(hash)).toBe(scenario);
    }),
  );
});

test('an anchor, a scenario alone and the settings of another page are none of them', () => {
  for (const hash of ['', '#incitation-ligne', `#${scenario}`, '#hasard=1&cv=2', `#${scenario}&ancre=tunnel`])
    expect(settingsOf(settingsPart(hash)), hash).toBeUndefined();
});

test('a point that is no place is left aside, and the rest is kept', () => {
  for (const point of ['', 'abc', '1', '1_', '1_2_3', '1e9_2', '9999999999_1'])
    expect(settingsOf(`incitation=1&point=${point}&jusque=80`)).toEqual({ place: undefined, upTo: '80' });
  expect(settingsOf('incitation=1&point=-5_72.66')).toEqual({
    place: { under: -5, evolution: 72.66 },
    upTo: undefined,
  });
});
