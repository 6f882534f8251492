/* On every page: the scenario of the address follows the reader's links, and the larger type of the projector. */

/** A link keeps what it was given at an earlier click (into another tab, say): that scenario may be an old one. */
function emporter({ target }: Event): void {
  const lien = target instanceof Element ? target.closest('a') : null;
  if (!lien || lien.origin !== location.origin || lien.pathname === location.pathname) return;
  const libre = lien.hash === '' || lien.hash.startsWith('#s=');
  if (libre) lien.hash = location.hash.startsWith('#s=') ? location.hash : '';
}

document.addEventListener('click', emporter, { capture: true });
document.addEventListener('auxclick', emporter, { capture: true });

const bouton = document.querySelector<HTMLButtonElement>('#grand');

function dire(): void {
  bouton?.setAttribute('aria-pressed', String(document.documentElement.classList.contains('grand')));
}

bouton?.addEventListener('click', () => {
  const grand = document.documentElement.classList.toggle('grand');
  try {
    localStorage.setItem('ipep-grand', grand ? 'oui' : 'non');
  } catch {
    // A browser that keeps nothing still shows it larger on this page.
  }
  dire();
});

dire();
