/**
 * While something is kept nowhere but in this tab: it asks before it closes, and a new version of the site waits
 * (src/islands/every-page/offline.ts looks for the lock). Returns how to let go.
 */
export function retenir(): () => void {
  const demander = (event: BeforeUnloadEvent): void => event.preventDefault();
  addEventListener('beforeunload', demander);
  const fini = Promise.withResolvers<void>();
  // Without a secure origin there are no locks, and no version to wait for.
  void navigator.locks?.request('ipep-retenue', { mode: 'shared' }, () => fini.promise);
  return () => {
    removeEventListener('beforeunload', demander);
    fini.resolve();
  };
}
