import type { Ligne } from '../../calculators/calculator.ts';
import type { Vue } from '../../scenario/format/document.ts';
import { href } from '../../site.ts';
import { store } from '../../store/page-store.ts';

/** A value that another page holds: read here, typed there. */
export function LigneLue({
  ligne: { nom, valeur, lien, page },
  vue,
}: {
  readonly ligne: Ligne;
  /** The year that the page is to open at, where it is not the one looked at. */
  readonly vue?: Vue;
}) {
  return (
    <div class="champ champ-lu">
      <p class="champ-ligne">
        <span>{nom}</span>
        <span class="points" aria-hidden="true" />
        <b>{valeur}</b>
      </p>
      <p class="champ-dit">
        <a href={href(page)} onClick={({ currentTarget }) => vue && store.voirAilleurs(currentTarget, vue)}>
          {lien}
        </a>
      </p>
    </div>
  );
}
