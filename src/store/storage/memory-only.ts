/**
 * Takes what a browser keeps out of the reach of a page: the two storages are a memory that goes with it, there is no store
 * for documents, no cache, no channel between tabs, and its addresses are not written. The store is the same and knows
 * nothing of it; what throws in a frame without an origin is no longer called.
 *
 * It runs in the head of a page, before all else, and is written there as text: it sees nothing of this module.
 */
export function keepInMemory(): void {
  const put = (on: object, name: string, value: unknown): void => {
    Object.defineProperty(on, name, { value, configurable: true });
  };
  const memory = (): object => {
    const kept = new Map<string, string>();
    return {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => void kept.set(key, text),
      removeItem: (key: string) => void kept.delete(key),
    };
  };
  for (const name of ['localStorage', 'sessionStorage']) put(globalThis, name, memory());
  for (const name of ['indexedDB', 'caches', 'BroadcastChannel', 'cookieStore'])
    put(globalThis, name, undefined);
  // The history is that of the page around it too: « Précédent » would go through what was typed here.
  for (const name of ['pushState', 'replaceState']) put(history, name, () => undefined);
}
