import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { standalone } from '../../src/figures/kit/svg-file.ts';
import { captionOf, shownRows } from '../../src/figures/kit/table.ts';
import { textWidth } from '../../src/figures/kit/text-width.ts';
import { expectLegible } from './legible.ts';
import { samples } from './samples/all-samples.ts';
import type { Sample } from './samples/sample.ts';

/** The names of last rows that are sums of those above; the whole of dimensions is their mean. */
const SUM = /^(?:Total|Ensemble|Score|Somme partielle|Dépense ajustée)$/;

const document = new JSDOM('').window.document;
const widths = [280, 300, 320, 360, 440, 560, 720, 760];

const shown = (text: string) => text.replaceAll('\u202f', '·').replaceAll('\u00a0', '_');

const tableText = ({ table }: Sample) =>
  [table.caption, table.head.join(' | '), ...shownRows(table).map((row) => row.join(' | '))]
    .map(shown)
    .join('\n');

describe.each(samples)('$name', (sample) => {
  test('is drawn the same each time, as in its file', async () => {
    const drawn = () => sample.draw({ width: 440, document }).outerHTML;
    expect(drawn()).toBe(drawn());
    const lines = drawn().replaceAll('><', '>\n<');
    await expect(`${lines}\n`).toMatchFileSnapshot(`snapshots/${sample.name}.svg`);
  });

  test('has a table whose rows are as wide as its head', async () => {
    for (const row of sample.table.rows) expect(row).toHaveLength(sample.table.head.length);
    await expect(`${tableText(sample)}\n`).toMatchFileSnapshot(`snapshots/${sample.name}.txt`);
  });

  test.each(widths)('keeps its labels inside and apart at %i px', (width) => {
    expectLegible(sample.draw({ width, document }));
  });

  test('is drawn in French apostrophes', () => {
    expect(sample.draw({ width: 720, document }).textContent).not.toMatch(/\p{L}'\p{L}/u);
  });

  test('speaks to no one but the eye, with the theme for only colours', () => {
    const svg = sample.draw({ width: 440, document });
    const html = svg.outerHTML;
    expect(svg.getAttribute('aria-hidden')).toBe('true');
    expect(html).not.toMatch(/aria-label|<style| id="|NaN|Infinity|#[0-9a-f]{3}|undefined/u);
  });
});

test.each(
  samples.filter(
    ({ name, table }) => SUM.test(shownRows(table).at(-1)?.[0] ?? '') && !name.startsWith('dimensions'),
  ),
)('the table of $name has a sum: it says when that is rounded', ({ table }) => {
  expect(captionOf(table)).toMatch(/Totaux arrondis après la somme\.$/);
});

test('figures are at most 330 px high', () => {
  for (const sample of samples) {
    expect(
      Number(sample.draw({ width: 440, document }).getAttribute('height')),
      sample.name,
    ).toBeLessThanOrEqual(330);
  }
});

describe('standalone(svg, { lookup, title, notes })', () => {
  const draw = () => samples[0]?.draw({ width: 440, document }) as SVGElement;
  const lookup = (property: string) => (property === '--accent' ? ' #0f5a5c ' : '');

  test('replaces the custom properties and names the file', () => {
    const file = standalone(draw(), { lookup, title: 'L’écart' });
    expect(file).toMatch(/^<svg[^>]* xmlns="http:\/\/www.w3.org\/2000\/svg"/u);
    expect(file).toContain('<title>L’écart</title>');
    expect(file).toContain('#0f5a5c');
    expect(file).not.toContain('var(--accent)');
    expect(file).toContain('var(--ink)');
    expect(file).not.toContain('aria-hidden');
  });

  test('is XML, and keeps what was typed as text, whatever it looks like', () => {
    const typed = '<img src=x onerror=alert(1)> & ]]> \u00a0"var(--accent)"';
    const svg = draw();
    const text = svg.querySelector('text') as SVGElement;
    text.textContent = typed;
    text.setAttribute('aria-label', typed);
    const { DOMParser } = new JSDOM('').window;
    const read = new DOMParser().parseFromString(standalone(svg, { lookup, title: typed }), 'image/svg+xml');
    expect(read.querySelector('title')?.textContent).toBe(typed);
    expect(read.querySelector('text')?.textContent).toBe(typed);
    expect(read.querySelector('img')).toBeNull();
  });

  test('writes notes under the drawing, in lines that its width holds', () => {
    const note = `Modifié : ${'un mot '.repeat(40)}fin`;
    const [before, file] = [draw(), standalone(draw(), { lookup, title: 'L’écart', notes: [note] })];
    const { DOMParser } = new JSDOM('').window;
    const read = new DOMParser().parseFromString(file, 'image/svg+xml').documentElement;
    const height = (svg: Element) => Number(svg.getAttribute('height'));
    const under = [...read.children].filter((each) => Number(each.getAttribute('y')) > height(before));
    const lines = under.map(({ textContent }) => textContent ?? '');
    expect(lines.join(' ')).toBe(note);
    expect(lines.every((line) => textWidth(line, 11) <= 440)).toBe(true);
    expect(height(read)).toBeGreaterThan(height(before) + lines.length * 11);
    expect(read.getAttribute('viewBox')).toBe(`0 0 440 ${height(read)}`);
  });
});
