import type { Row } from '../../calculators/calculator.ts';
import type { View } from '../../scenario/format/scenario-document.ts';
import { href } from '../../site.ts';
import { store } from '../../store/page-store.ts';

/** A value that another page holds: read here, typed there. */
export function RowRead({
  row: { nom, valeur, link, page },
  vue,
}: {
  readonly row: Row;
  /** The year that the page is to open at, where it is not the one looked at. */
  readonly vue?: View;
}) {
  return (
    <div class="champ champ-lu">
      <p class="champ-ligne">
        <span>{nom}</span>
        <span class="points" aria-hidden="true" />
        <b>{valeur}</b>
      </p>
      <p class="champ-dit">
        <a href={href(page)} onClick={({ currentTarget }) => vue && store.viewElsewhere(currentTarget, vue)}>
          {link}
        </a>
      </p>
    </div>
  );
}
