/** A button that goes with what it did leaves the focus to what has come: an element, by its id, once it is drawn. */
export function focaliser(id: string): void {
  requestAnimationFrame(() => requestAnimationFrame(() => document.getElementById(id)?.focus()));
}
