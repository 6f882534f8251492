const variable = /var\((--[a-z-]+)\)/gu;

/**
 * The SVG as a file of its own: custom properties replaced by what `lookup` says they are on the page (a property that it
 * does not know is left), a font that exists outside the page, no aria-hidden: a file has no table beside it.
 */
export function standalone(svg: SVGElement, lookup: (property: string) => string, title: string): string {
  const copy = svg.cloneNode(true) as SVGElement;
  copy.removeAttribute('aria-hidden');
  copy.removeAttribute('focusable');
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.style.fontFamily = 'Inter, system-ui, sans-serif';
  const name = svg.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'title');
  name.textContent = title;
  copy.prepend(name);
  return copy.outerHTML.replace(variable, (all, property: string) => lookup(property).trim() || all);
}
