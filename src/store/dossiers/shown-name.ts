/** Names in the head of the page the dossier that its numbers are of; a new one has no name until it is written. */
export function showActive(dossier: { readonly nom: string } | undefined): void {
  const place = document.querySelector('#dossier-actif');
  if (place) place.textContent = dossier === undefined ? 'Aucun dossier' : dossier.nom || 'Nouveau dossier';
}
