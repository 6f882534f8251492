/** Less than this after a keystroke, in milliseconds, the next one is likely to be on its way. */
const REPOS = 300;

let frappe = Number.NEGATIVE_INFINITY;
globalThis.document?.addEventListener('input', () => (frappe = performance.now()), { capture: true });

const reste = (): number => Math.max(0, frappe + REPOS - performance.now());

/**
 * Does what comes behind a result (the address, a drawing, what another value would give) once typing rests: the worker is
 * one, the page too, and the next result would wait for it. Gives what cancels it.
 */
export function auRepos(faire: () => void): () => void {
  const essayer = (): void => {
    if (reste() === 0) faire();
    else attente = setTimeout(essayer, reste());
  };
  let attente = setTimeout(essayer, reste());
  return () => clearTimeout(attente);
}

/** Resolves once typing rests. */
export function repos(): Promise<void> {
  return reste() === 0 ? Promise.resolve() : new Promise((rest) => auRepos(rest));
}
