/** Less than this after a result, in milliseconds, the next keystroke is likely to be on its way. */
const REPOS = 200;

/**
 * Asks for what comes behind a result (what another value would give, what one more point would bring) once typing rests:
 * the worker is one, and the next result would wait for it. Gives what cancels it.
 */
export function auRepos(demander: () => void): () => void {
  const attente = setTimeout(demander, REPOS);
  return () => clearTimeout(attente);
}
