import { describe, expect, test } from 'vitest';
import { lacking, settingsOfAddress } from '../../src/calculators/address-settings.ts';
import { linkText } from '../../src/calculators/other-model/own-settings.ts';
import { planeSettingsText } from '../../src/calculators/plane/plane-settings.ts';
import { areRead } from '../../src/calculators/settings-read.ts';
import { depart, keyLink, sentKey } from '../../src/calculators/sharing-key/settings.ts';
import { balanceLink, depart as balanceStart } from '../../src/laboratory/equilibre/settings.ts';
import { settingsText } from '../../src/laboratory/incitation/own-settings.ts';
import { references } from '../../src/scenario/other-model/references.ts';

const key = keyLink.fragment({ ...depart, part: '0.25' });
const incentive = settingsText({ place: { under: 0.5, evolution: -1 }, upTo: '80' });

describe('areRead', () => {
  test.each([
    key,
    sentKey(depart),
    incentive,
    settingsText({ place: undefined, upTo: '80' }),
    planeSettingsText({ groupement: 0, annee: 3, ajustee: 2560, reelle: 2440 }),
    ...references.map(linkText),
    'hasard=1',
    'hasard=1&cv=abc',
  ])('what a page has written is read, or refused in its fields: %s', (settings) => {
    expect(areRead(settings)).toBe(true);
  });

  test.each([
    'clef=zzz',
    'clef=2&part=0.2',
    'clef=1&membres=zzz',
    key.slice(0, 120),
    'comparer=1',
    'comparer=1&refer',
    'comparer=1&reference=zzz',
    'plan=1',
    'plan=1&autre=0_3_2560',
    'incitation=1',
    'incitation=1&poi',
    'incitation=1&point=0.5_&jusque=80',
    'hasard=zzz',
    'equilibre=10',
  ])('what is cut, damaged or of another version is not: %s', (settings) => {
    expect(areRead(settings)).toBe(false);
  });
});

test.each([
  ['#clef=1&part=0.2', 'clef=1&part=0.2'],
  ['#s=2.abc.def&comparer=1&reference=zzz', 'comparer=1&reference=zzz'],
  ['clef=zzz', 'clef=zzz'],
  ['#s=2.abc.def', ''],
  ['#equilibre', ''],
  ['', ''],
])('settingsOfAddress(%s) is what it sets beside its scenario', (hash, settings) => {
  expect(settingsOfAddress(hash)).toBe(settings);
});

test('a link that is cut between two fields lacks those that follow; one of no field is the start', () => {
  const fields = Object.keys(balanceStart);
  const whole = balanceLink.fragment({ ...balanceStart, dispersion: '0.01' });
  expect(lacking(whole, fields)).toBe(0);
  expect(lacking(whole.slice(0, whole.indexOf('&ralentissement')), fields)).toBe(2);
  expect(lacking(whole.slice(0, whole.indexOf('&dispersion') + 4), fields)).toBe(1);
  expect(lacking('equilibre=1', fields)).toBe(0);
});
