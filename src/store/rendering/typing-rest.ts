/** Less than this after a keystroke, in milliseconds, the next one is likely to be on its way. */
const REST = 300;

let typedText = Number.NEGATIVE_INFINITY;
globalThis.document?.addEventListener('input', () => (typedText = performance.now()), { capture: true });

const remainder = (): number => Math.max(0, typedText + REST - performance.now());

/**
 * Does what comes behind a result (the address, a drawing, what another value would give) once typing rests: the worker is
 * one, the page too, and the next result would wait for it. Gives what cancels it.
 */
export function whenIdle(toDo: () => void): () => void {
  const tryOut = (): void => {
    if (remainder() === 0) toDo();
    else pending = setTimeout(tryOut, remainder());
  };
  let pending = setTimeout(tryOut, remainder());
  return () => clearTimeout(pending);
}

/** Resolves once typing rests. */
export function untilRest(): Promise<void> {
  return remainder() === 0 ? Promise.resolve() : new Promise((rest) => whenIdle(rest));
}
