import { expect, test } from 'vitest';
import { student95 } from '../../../src/population/adjustment/student.ts';

/** R's qt(0.975, df). */
const table = [
  [1, 12.706204736174705],
  [2, 4.302652729749462],
  [3, 3.182446305283711],
  [5, 2.570581835636316],
  [10, 2.228138851986274],
  [30, 2.042272456301238],
  [100, 1.983971518523552],
  [1000, 1.962339080826408],
] as const;

test.each(table)('student95(%i) is %f', (degrees, wanted) => {
  expect(Math.abs(student95(degrees) / wanted - 1)).toBeLessThan(1e-11);
});

test('student95() does not jump where its expansion takes over, and ends at the normal quantile', () => {
  const before = student95(298) - student95(299);
  const across = student95(299) - student95(300);
  expect(across / before).toBeGreaterThan(0.98);
  expect(across / before).toBeLessThan(1);
  expect(student95(1e9)).toBeCloseTo(1.959963984540054, 8);
});
