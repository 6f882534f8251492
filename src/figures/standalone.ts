const variable = /var\((--[a-z-]+)\)/gu;

/**
 * The SVG as a file of its own, in XML: custom properties replaced by what `lookup` says they are on the page (a property
 * that it does not know is left), a font that exists outside the page, no aria-hidden: a file has no table beside it.
 */
export function standalone(svg: SVGElement, lookup: (property: string) => string, title: string): string {
  const copy = svg.cloneNode(true) as SVGElement;
  copy.removeAttribute('aria-hidden');
  copy.removeAttribute('focusable');
  copy.style.fontFamily = 'Inter, system-ui, sans-serif';
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
