import type { Clock } from '../clock.ts';

/** How long a frame may be waited for, in milliseconds: a page that is hidden meanwhile paints none. */
const PENDING = 300;

/** Resolves once the next frame is painted; at once in a page that is hidden. */
export function paint({ after }: Clock): Promise<void> {
  if (document.hidden) return Promise.resolve();
  return new Promise((resolve) => {
    requestAnimationFrame(() => after(0, resolve));
    after(PENDING, resolve);
  });
}
