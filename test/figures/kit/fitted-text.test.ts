import { expect, test } from 'vitest';
import { fittedText } from '../../../src/figures/kit/fitted-text.ts';
import { textWidth } from '../../../src/figures/kit/text-width.ts';

const long = 'Maison de santé pluriprofessionnelle des Tilleuls et du Val de Saône (copie)';

test('a text that has room is whole; a longer one loses its middle, and keeps both ends', () => {
  expect(fittedText('Tilleuls', 200)).toBe('Tilleuls');
  const short = fittedText(long, 200);
  expect(short).toMatch(/^Maison de.*….*\(copie\)$/);
  expect(textWidth(short)).toBeLessThanOrEqual(200);
  expect(textWidth(short)).toBeGreaterThan(180);
  expect(fittedText(long, 0)).toBe('M…)');
});
