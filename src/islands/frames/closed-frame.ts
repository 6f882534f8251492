/**
 * Says of a frame that has no origin (`sandbox` without `allow-same-origin`) that nothing answers in it: the browser gives it
 * neither the files of the site nor a worker.
 *
 * It runs in the head of an embed, and is written there as text: it sees nothing of this module.
 */
export function sayIfClosed(): void {
  if (origin !== 'null') return;
  addEventListener('DOMContentLoaded', () =>
    document.getElementById('cadre-trop-clos')?.removeAttribute('hidden'),
  );
}
