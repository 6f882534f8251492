/** How long a frame may be waited for, in milliseconds: a page that is hidden meanwhile paints none. */
const PENDING = 300;

/** Resolves once the next frame is painted; at once in a page that is hidden. */
export function paint(): Promise<void> {
  if (document.hidden) return Promise.resolve();
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, PENDING);
  });
}
