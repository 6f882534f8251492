/**
 * While something is kept nowhere but in this tab: it asks before it closes, and a new version of the site waits
 * (src/islands/every-page/offline.ts looks for the lock). Returns how to let go.
 */
export function remember(): () => void {
  const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
  addEventListener('beforeunload', ask);
  const finished = Promise.withResolvers<void>();
  // Without a secure origin there are no locks, and no version to wait for.
  void navigator.locks?.request('ipep-retenue', { mode: 'shared' }, () => finished.promise);
  return () => {
    removeEventListener('beforeunload', ask);
    finished.resolve();
  };
}
