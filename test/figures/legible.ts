import { expect } from 'vitest';
import { extent, type Label } from '../../src/figures/kit/placement.ts';

/** The labels of a drawn figure, read back from all its text elements. */
function labelsOf(svg: SVGElement): Label[] {
  return [...svg.querySelectorAll('text')]
    .filter(({ textContent }) => textContent !== '')
    .map((element) => ({
      x: Number(element.getAttribute('x')),
      y: Number(element.getAttribute('y')),
      text: element.textContent ?? '',
      anchor: element.getAttribute('text-anchor') as 'start' | 'middle' | 'end',
      bold: element.getAttribute('font-weight') === '600',
      size: Number(element.getAttribute('font-size') ?? 11.5),
    }));
}

function collisions(list: readonly Label[]): string[] {
  return list.flatMap((a, i) =>
    list.slice(i + 1).flatMap((b) => {
      const [[a1, a2], [b1, b2]] = [extent(a), extent(b)];
      // Words that touch read as one: there is more than nothing between two.
      const across = Math.min(a2, b2) - Math.max(a1, b1) > -1;
      const down = Math.abs(a.y - b.y) < 0.85 * Math.max(a.size ?? 11.5, b.size ?? 11.5);
      return across && down ? [`${a.text} × ${b.text}`] : [];
    }),
  );
}

/** Expects labels that stay inside the figure and apart from each other, and no coordinate that is not a number. */
export function expectLegible(svg: SVGElement): void {
  const list = labelsOf(svg);
  const [width, height] = [Number(svg.getAttribute('width')), Number(svg.getAttribute('height'))];
  expect(svg.outerHTML).not.toMatch(/NaN|Infinity/u);
  expect(list.length).toBeGreaterThan(3);
  expect(collisions(list)).toEqual([]);
  for (const label of list) {
    const [left, right] = extent(label);
    expect(left, label.text).toBeGreaterThanOrEqual(-0.5);
    expect(right, label.text).toBeLessThanOrEqual(width + 0.5);
    expect(label.y, label.text).toBeGreaterThanOrEqual(8);
    expect(label.y, label.text).toBeLessThanOrEqual(height);
  }
}
