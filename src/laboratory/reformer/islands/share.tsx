import { useState } from 'preact/hooks';
import { type ChosenPortfolio, sentPortfolio } from '../../../islands/kit/portfolio/chosen-portfolio.ts';
import { formState } from './settings-form.ts';

const COPIED = 'Le lien est copié : il porte les jeux de règles, et les groupements.';
const TOO_LONG =
  'Ces groupements sont trop nombreux pour un lien : enregistrez-les en fichier à la page Dossiers, enregistrez chaque jeu ici, et envoyez ces fichiers.';
const REFUSED = 'Le navigateur ne laisse pas copier : voici le lien.';
const ABSENT = "Le lien n'a pas pu être préparé : vérifiez votre connexion, puis réessayez.";

/** A link to the same comparison, whatever browser it is opened in. */
export function Share({ portfolio }: { readonly portfolio: ChosenPortfolio | undefined }) {
  const [said, setSaid] = useState('');
  const [shown, setShown] = useState('');
  const share = async (): Promise<void> => {
    const typed = formState.saisi.peek();
    const { reformLink } = await import('../reform-link.ts');
    const sent = portfolio ? await sentPortfolio(typed.portefeuille, portfolio) : typed.portefeuille;
    const made = reformLink({ ...typed, portefeuille: sent });
    if (made.kind === 'long') return setSaid(TOO_LONG);
    const address = `${location.origin}${location.pathname}#${made.fragment}`;
    const copied = await Promise.resolve(navigator.clipboard?.writeText(address)).then(
      () => navigator.clipboard !== undefined,
      () => false,
    );
    setSaid(copied ? COPIED : REFUSED);
    setShown(copied ? '' : address);
  };
  return (
    <p class="dossier-actes si-script">
      <button type="button" onClick={() => void share().catch(() => setSaid(ABSENT))}>
        Copier le lien de cette comparaison
      </button>
      <span role="status">{said}</span>
      {shown !== '' && <input type="text" readOnly aria-label="Lien de cette comparaison" value={shown} />}
    </p>
  );
}
