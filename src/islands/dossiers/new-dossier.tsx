import { depart } from '../../store/state/state.ts';
import { useSources } from '../kit/sources/sources.tsx';
import { InventedPortfolio } from './invented-portfolio.tsx';
import { LinkField } from './link-field.tsx';
import { create, say } from './shelf.ts';

/** Where a dossier comes from: the example, a file, a table, a link. What is refused replaces nothing. */
export function NewDossier() {
  const sources = useSources({
    pastedIn: 'cellules',
    returnTo: 'dossiers-dit',
    onStart: () => say(''),
    onFile: (entry, nom, remark) => void create(nom, entry, remark),
    async onTable(entry, nom, words) {
      const kept = await create(nom, entry);
      if (kept) say(['Le tableau est ouvert comme un dossier.', ...words].join(' '));
      return kept;
    },
  });
  return (
    <section class="nouveau" aria-labelledby="nouveau">
      <h2 id="nouveau">Un dossier de plus</h2>
      {sources.view({
        first: (
          <button type="button" onClick={() => void create('Nouveau dossier', depart)}>
            Partir de l'exemple
          </button>
        ),
        between: (
          <>
            <LinkField onStart={sources.start} onRefused={sources.refuse} />
            <InventedPortfolio onRefused={sources.refuse} />
          </>
        ),
      })}
    </section>
  );
}
