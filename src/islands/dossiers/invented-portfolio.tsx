import { useState } from 'preact/hooks';
import { inventedRefusals, portfolioText } from '../../calculators/portfolio/portfolio-choice.ts';
import { FIRST_VIEW } from '../../store/state/entry.ts';
import { findPortfolio } from '../kit/portfolio/chosen-portfolio.ts';
import { WholeNumber } from '../kit/whole-number.tsx';
import { create } from './shelf.ts';

/** A portfolio that is drawn at random, to try things on: every name in it says that it is invented. */
export function InventedPortfolio({ onRefused }: { readonly onRefused: (message: string) => void }) {
  const [groupements, setGroupements] = useState('28');
  const [seed, setSeed] = useState('1');
  const choice = { kind: 'invente', groupements, graine: seed } as const;
  const refusals = inventedRefusals(choice);
  const open = async (): Promise<void> => {
    const found = await findPortfolio(portfolioText(choice));
    onRefused(found.ok ? '' : found.message);
    if (!found.ok) return;
    const { nom, document } = found.portfolio;
    await create(nom, { scenario: document, vue: FIRST_VIEW }, ' Tout y est inventé.');
  };
  return (
    <form
      class="dossier-colle"
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <div class="dossier-lien">
        <WholeNumber
          id="invente-taille"
          label="Groupements inventés"
          texte={groupements}
          isSound={refusals.groupements === undefined}
          saidBy="invente-aide"
          onTexte={setGroupements}
        />
        <WholeNumber
          id="invente-graine"
          label="Graine du tirage"
          texte={seed}
          isSound={refusals.graine === undefined}
          saidBy="invente-aide"
          onTexte={setSeed}
        />
        <button type="submit">Ouvrir un portefeuille inventé</button>
      </div>
      <p id="invente-aide" class="aide">
        {[refusals.groupements, refusals.graine].filter(Boolean).join(' ')} Tailles, vagues, dépenses et
        scores sont tirés au sort : ils ne sont ceux d'aucun groupement. La même graine redonne les mêmes.
      </p>
    </form>
  );
}
