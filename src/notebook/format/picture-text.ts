/**
 * The picture of a figure as a carnet keeps it: an SVG of the few elements and attributes that figures are drawn with. What a
 * file holds is read shape by shape, and drawn again from that: nothing else of it ever reaches a page.
 */

export const pictureElements = ['g', 'path', 'rect', 'line', 'circle', 'text'] as const;

/** A piece of a picture; figures/kit/svg.ts draws it. */
export interface PictureShape {
  readonly name: (typeof pictureElements)[number];
  readonly attributes: Readonly<Record<string, string>>;
  readonly inside: string | readonly PictureShape[];
}

/** Sides in pixels. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly PictureShape[];
}

const attributes = new Set([
  ...['x', 'y', 'width', 'height', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'rx', 'd', 'transform'],
  ...['fill', 'fill-opacity', 'fill-rule', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-linejoin'],
  ...['stroke-linecap', 'stroke-dasharray', 'paint-order', 'text-anchor', 'font-size', 'font-weight'],
]);

/** Numbers, paths, words, colours of the theme: no address, which would need a colon. */
const plainValue = /^[\w .,()%+-]*$/;

/** Whether a picture may hold an attribute. */
export const isDrawn = (name: string, value: string): boolean =>
  attributes.has(name) && plainValue.test(value) && !/url/i.test(value);

const signs = { '&': '&amp;', '<': '&lt;', '>': '&gt;' } as const;
const said = { '&amp;': '&', '&lt;': '<', '&gt;': '>' } as const;

/** A picture as text: an SVG that stands alone, but for the colours of the theme. */
export function pictureText({ width, height, shapes }: Picture): string {
  const head = `xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${width} ${height}'`;
  return `<svg ${head}>${shapes.map(shapeText).join('')}</svg>`;
}

function shapeText({ name, attributes: own, inside }: PictureShape): string {
  const told = Object.entries(own).map(([key, value]) => ` ${key}='${value}'`);
  const content =
    typeof inside === 'string'
      ? inside.replace(/[&<>]/g, (sign) => signs[sign as keyof typeof signs])
      : inside.map(shapeText).join('');
  return `<${name}${told.join('')}>${content}</${name}>`;
}

const root =
  /^<svg xmlns='http:\/\/www\.w3\.org\/2000\/svg' viewBox='0 0 (\d{1,5}(?:\.\d+)?) (\d{1,5}(?:\.\d+)?)'>(.*)<\/svg>$/s;
const token = /<\/([a-z]+)>|<([a-z]+)((?: [a-z0-9-]+='[^'<>&]*')*)>|((?:[^<>&]|&(?:amp|lt|gt);)+)/y;
const attribute = / ([a-z0-9-]+)='([^']*)'/g;

const isName = (name: string): name is PictureShape['name'] => pictureElements.some((each) => each === name);

/** How deep shapes lie in one another, at most. */
const DEEP = 20;

interface OpenShape {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly shapes: PictureShape[];
  text: string;
}

/** The picture of a text; undefined where it is not one that `pictureText` could have written. */
export function readPicture(text: string): Picture | undefined {
  const found = root.exec(text);
  if (found === null) return undefined;
  const [, width, height, body = ''] = found;
  const whole: OpenShape = { name: 'svg', attributes: {}, shapes: [], text: '' };
  const open = [whole];
  token.lastIndex = 0;
  while (token.lastIndex < body.length) {
    const [, closed, opened, own = '', words] = token.exec(body) ?? [];
    const inner = open.at(-1) ?? whole;
    if (words !== undefined) {
      if (inner.name !== 'text') return undefined;
      inner.text = words.replace(/&\w+;/g, (sign) => said[sign as keyof typeof said]);
    } else if (opened !== undefined) {
      const read = [...own.matchAll(attribute)].map(([, key = '', value = '']) => [key, value] as const);
      const isKnown = isName(opened) && read.every(([key, value]) => isDrawn(key, value));
      if (!isKnown || open.length > DEEP || inner.name === 'text') return undefined;
      open.push({ name: opened, attributes: Object.fromEntries(read), shapes: [], text: '' });
    } else {
      if (closed === undefined || closed !== inner.name || !isName(closed)) return undefined;
      open.pop();
      open.at(-1)?.shapes.push({
        name: closed,
        attributes: inner.attributes,
        inside: closed === 'text' ? inner.text : inner.shapes,
      });
    }
  }
  return open.length === 1
    ? { width: Number(width), height: Number(height), shapes: whole.shapes }
    : undefined;
}
