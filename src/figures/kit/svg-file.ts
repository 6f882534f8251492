import { textWidth } from './text-width.ts';

const variable = /var\((--[a-z-]+)\)/gu;

interface Alone {
  /** What a custom property is on the page. */
  readonly lookup: (property: string) => string;
  readonly title: string;
  /** What has to be known to read it, written under it: a file leaves the page and its words behind. */
  readonly notes?: readonly string[];
}

/**
 * The SVG as a file of its own, in XML: custom properties replaced by what `lookup` says they are on the page (a property
 * that it does not know is left), a font that exists outside the page, no aria-hidden: a file has no table beside it.
 */
export function standalone(svg: SVGElement, { lookup, title, notes = [] }: Alone): string {
  const copy = svg.cloneNode(true) as SVGElement;
  copy.removeAttribute('aria-hidden');
  copy.removeAttribute('focusable');
  copy.style.fontFamily = 'Inter, system-ui, sans-serif';
  write(copy, notes);
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    for (const { name, value } of element.attributes) {
      // In attributes alone: a name that is typed may hold « var(--ink) » too.
      const drawn = value.replace(variable, (all, property: string) => lookup(property).trim() || all);
      if (drawn !== value) element.setAttribute(name, drawn);
    }
  }
  const name = svg.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'title');
  name.textContent = title;
  copy.prepend(name);
  // Not outerHTML, whose « &nbsp; » no reader of XML knows.
  const { XMLSerializer } = svg.ownerDocument.defaultView ?? globalThis;
  return new XMLSerializer().serializeToString(copy);
}

/** The height of a line of notes, and the size of its type. */
const [LINE, SIZE] = [15, 11];

/** Writes notes under a drawing, in lines of its width; it grows by their height. */
function write(svg: SVGElement, notes: readonly string[]): void {
  const [x = 0, y = 0, width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const lines = notes.flatMap((note) => folded(note, width - 4));
  if (lines.length === 0) return;
  const tall = height + LINE * lines.length + LINE / 2;
  svg.setAttribute('viewBox', `${x} ${y} ${width} ${tall}`);
  svg.setAttribute('height', `${tall}`);
  for (const [rank, line] of lines.entries()) {
    const text = svg.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'text');
    text.setAttribute('x', `${x + 2}`);
    text.setAttribute('y', `${y + height + LINE * (rank + 1)}`);
    text.setAttribute('font-size', `${SIZE}`);
    text.setAttribute('fill', 'var(--ink)');
    text.textContent = line;
    svg.append(text);
  }
}

/** Words in lines of at most so many pixels. */
function folded(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last === undefined || textWidth(longer, SIZE) > most) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
