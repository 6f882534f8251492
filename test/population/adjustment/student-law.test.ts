import { expect, test } from 'vitest';
import { student95 } from '../../../src/population/adjustment/student-law.ts';

/** Roots of the regularised incomplete beta function to 40 digits, by mpmath; R's qt(0.975, df) agrees. */
const table = [
  [1, 12.706204736174705],
  [2, 4.302652729749464],
  [3, 3.1824463052837095],
  [4, 2.7764451051977943],
  [5, 2.5705818356363155],
  [10, 2.228138851986275],
  [30, 2.042272456301238],
  [100, 1.9839715185235522],
  [299, 1.96792966906567],
  [300, 1.9679030112610871],
  [301, 1.9678765312856954],
  [1000, 1.9623390808264085],
  [1_000_000, 1.959966356814107],
] as const;

test.each(table)('student95(%i) is %f', (degrees, wanted) => {
  expect(Math.abs(student95(degrees) / wanted - 1)).toBeLessThan(2e-13);
});

test('student95() does not jump where its expansion takes over, and ends at the normal quantile', () => {
  const before = student95(298) - student95(299);
  const across = student95(299) - student95(300);
  expect(across / before).toBeGreaterThan(0.98);
  expect(across / before).toBeLessThan(1);
  expect(student95(1e9)).toBeCloseTo(1.959963984540054, 8);
});
