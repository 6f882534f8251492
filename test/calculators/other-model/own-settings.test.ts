import { expect, test } from 'vitest';
import {
  isOfCalculator,
  linkText,
  settingsOf,
  settingsText,
} from '../../../src/calculators/other-model/own-settings.ts';
import { references } from '../../../src/scenario/other-model/references.ts';
import { joinSettings, settingsPart } from '../../../src/store/address/settings-part.ts';

test('a link that is copied leads to the calculator, from either reference, and says which', () => {
  for (const reference of references) {
    const part = settingsPart(`#${joinSettings('s=2.abc', linkText(reference))}`);
    expect(isOfCalculator(part)).toBe(true);
    expect(settingsOf(part)).toBe(reference);
  }
});

test('the address of who reads says a reference that is not the usual one, and a scenario alone leads nowhere', () => {
  expect(settingsText('passe')).toBe('');
  expect(settingsOf(settingsText('ajustee'))).toBe('ajustee');
  expect(isOfCalculator(settingsPart('#s=2.abc'))).toBe(false);
  expect(settingsOf('comparer=1&reference=__proto__')).toBeUndefined();
});
