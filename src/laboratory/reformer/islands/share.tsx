import { ShareLink } from '../../../islands/kit/form/share-link.tsx';
import type { ChosenPortfolio } from '../../../islands/kit/portfolio/chosen-portfolio.ts';
import { readSets } from '../sets.ts';
import { isLate } from './open-workers.ts';
import { formState } from './settings-form.ts';

const TOO_LONG =
  'Ces groupements sont trop nombreux pour un lien : enregistrez-les en fichier à la page Dossiers, enregistrez chaque jeu ici, et envoyez ces fichiers.';
const REFUSED = "Une valeur est à corriger, ou le calcul n'a pas abouti : le lien n'a pas été copié.";
const ABSENT = "Le lien n'a pas pu être préparé : vérifiez votre connexion, puis réessayez.";

/** A link to the same comparison, whatever browser it is opened in: groupements that no seed gives go with it. */
export function Share({ portfolio }: { readonly portfolio: ChosenPortfolio | undefined }) {
  const fragment = async () => {
    if (isLate.peek()) return { why: REFUSED };
    const typed = formState.saisi.peek();
    const [{ reformLink }, { holdAddress }, { sentPortfolio }] = await Promise.all([
      import('../reform-link.ts'),
      import('./received.ts'),
      import('../../../islands/kit/portfolio/chosen-portfolio.ts'),
    ]);
    const portefeuille = portfolio ? await sentPortfolio(typed.portefeuille, portfolio) : typed.portefeuille;
    const made = reformLink({ ...typed, portefeuille });
    if (made.kind === 'long') return { why: TOO_LONG };
    holdAddress(made.fragment, true);
    return { fragment: made.fragment };
  };
  return (
    <ShareLink
      fragment={() => fragment().catch(() => ({ why: ABSENT }))}
      holds="les jeux de règles, et les groupements"
      rules={() => readSets(formState.saisi.peek().jeux)}
    />
  );
}
