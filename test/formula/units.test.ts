import { expect, test } from 'vitest';
import { UnitError } from '../../src/formula/unit.ts';
import { isChecked } from '../checked-types.ts';
import { accepted, incomplete, refused } from './units.test-d.ts';

test('tsc reads the type tests: units.test-d.ts is among the files of tsconfig.json', () => {
  expect(isChecked('test/formula/units.test-d.ts')).toBe(true);
});

test.each(refused.map((build) => [String(build), build] as const))('%s throws as well', (_, build) => {
  expect(build).toThrow(UnitError);
});

test('what compiles builds, with the units that its types say', () => {
  expect(accepted().map(({ unit }) => unit)).toEqual(['€', '€', '€/patient', '1']);
});

test('the reader that does not compile lacks one kind only', () => {
  expect(Object.keys(incomplete)).toHaveLength(11);
});
