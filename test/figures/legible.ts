import { expect } from 'vitest';
import { extent, type Label } from '../../src/figures/kit/labels.ts';

/** An attribute of a text, that its group may give. */
function said(element: Element, name: string): string | null {
  return element.closest(`[${name}]`)?.getAttribute(name) ?? null;
}

/** Where a text stands: our labels give it as x and y, Plot's marks by a translation. */
function placeOf(element: Element): [number, number] {
  const moved = /translate\(([^,]+),([^)]+)\)/.exec(element.getAttribute('transform') ?? '');
  const [x, y] = ['x', 'y'].map((name) => Number(element.getAttribute(name)?.replace('em', '') ?? 0));
  // Plot centres a text on its place by a third of its size.
  return moved ? [Number(moved[1]), Number(moved[2]) + (y ?? 0) * 11.5] : [x ?? 0, y ?? 0];
}

/** The labels of a drawn figure, read back from all its text elements. */
function labelsOf(svg: SVGElement): Label[] {
  return [...svg.querySelectorAll('text')]
    .filter(({ textContent }) => textContent !== '')
    .map((element) => ({
      x: placeOf(element)[0],
      y: placeOf(element)[1],
      text: element.textContent ?? '',
      anchor: (said(element, 'text-anchor') ?? 'start') as 'start' | 'middle' | 'end',
      bold: said(element, 'font-weight') === '600',
      size: Number(said(element, 'font-size')?.replace('px', '') ?? 11.5),
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
