import { useState } from 'preact/hooks';
import { client } from '../../store/page-store.ts';
import { FIRST_VIEW } from '../../store/state/entry.ts';
import { WHOLE, WholeNumber } from '../kit/whole-number.tsx';
import { create } from './shelf.ts';

/** As many groupements as the two waves had; as many as a scenario takes. */
const [PUBLISHED, MOST] = [28, 1000];

/** A portfolio that is drawn at random, to try things on: every name in it says that it is invented. */
export function InventedPortfolio({ onRefused }: { readonly onRefused: (message: string) => void }) {
  const [size, setSize] = useState(`${PUBLISHED}`);
  const [seed, setSeed] = useState('1');
  const isSize = WHOLE.test(size) && Number(size) >= 1 && Number(size) <= MOST;
  const isSeed = WHOLE.test(seed);
  const open = async (): Promise<void> => {
    onRefused('');
    if (!isSize || !isSeed) return;
    const asked = { groupements: Number(size), seed: Number(seed) };
    const issue = await client.ask('invente', 'inventedPortfolio', asked);
    if (issue.state === 'panne') return onRefused(issue.message);
    if (issue.state !== 'fini') return;
    const nom = `${asked.groupements} groupements inventés (graine ${asked.seed})`;
    await create(nom, { scenario: issue.result, vue: FIRST_VIEW }, ' Tout y est inventé.');
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
          texte={size}
          isSound={isSize}
          saidBy="invente-aide"
          onTexte={setSize}
        />
        <WholeNumber
          id="invente-graine"
          label="Graine du tirage"
          texte={seed}
          isSound={isSeed}
          saidBy="invente-aide"
          onTexte={setSeed}
        />
        <button type="submit">Ouvrir un portefeuille inventé</button>
      </div>
      <p id="invente-aide" class="aide">
        {isSize ? '' : `De 1 à ${MOST} groupements, en chiffres. `}
        {isSeed ? '' : 'La graine est un nombre entier, de neuf chiffres au plus. '}
        Tailles, vagues, dépenses et scores sont tirés au sort : ils ne sont ceux d'aucun groupement. La même
        graine redonne les mêmes.
      </p>
    </form>
  );
}
