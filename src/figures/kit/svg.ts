const NAMESPACE = 'http://www.w3.org/2000/svg';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A piece of a drawing, as data: a document is needed only to show it. */
export interface Shape {
  readonly name: 'g' | 'path' | 'rect' | 'line' | 'circle' | 'text';
  readonly attributes: Attributes;
  readonly inside?: string | readonly Shape[];
}

/** What makes a drawing, from the back to the front; null where there is nothing to draw. */
export type Mark = Shape | null;

/** A number of pixels in the data of a path. */
export const rounded = (value: number): string => String(Math.round(value * 10) / 10);

/** The value of an attribute: sides that meet must, so a length is finer than what is seen. */
const said = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(value * 100) / 100) : value;

/** Shapes drawn alike; null when there is none. */
export function group(attributes: Attributes, inside: readonly Shape[]): Mark {
  return inside.length === 0 ? null : { name: 'g', attributes, inside };
}

/** The element of a shape, with all that it holds; an attribute without value is left out. */
export function elementOf(
  document: Document,
  name: string,
  { attributes, inside = [] }: Omit<Shape, 'name'>,
) {
  const element = document.createElementNS(NAMESPACE, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(key, said(value));
  }
  if (typeof inside === 'string') element.textContent = inside;
  else element.append(...inside.map((shape) => elementOf(document, shape.name, shape)));
  return element;
}
