import '../preact-patches/french-spacing.ts';
import { render } from 'preact';
import { store } from '../../store/page-store.ts';
import { depart } from '../../store/state/state.ts';
import { create, isDenied, lasts, open, openShelf, refusal, shelf } from '../dossiers/shelf.ts';
import { followTranslation, onOwnTexts } from '../preact-patches/translation.ts';

/* The menu of the dossiers, in the head of every page: loaded when it is opened. */

/** Fills the menu; on a page without a calculator, the scenario at work is read for it. */
export function showMenu(menu: HTMLElement): void {
  const place = menu.firstElementChild;
  if (place === null) return;
  store.openUp();
  openShelf();
  onOwnTexts(() => render(<Menu shut={() => menu.hidePopover()} />, place));
  followTranslation(place);
}

function Menu({ shut }: { readonly shut: () => void }) {
  const { dossiers = [] } = shelf.value ?? {};
  const { dossier } = store.own().saisie;
  // Drawn again as the scenario at work changes dossier.
  const openId = (store.sandbox.value === undefined ? store.saisie.value.dossier : dossier)?.id;
  return (
    <>
      {isDenied.value && (
        <p class="aide">
          Ce navigateur ne laisse pas ce site garder de dossiers : {lasts.value} ; le reste dure le temps de
          cette page.
        </p>
      )}
      {shelf.value !== undefined && openId === undefined && (
        <p class="aide">
          {store.isModified.value
            ? "Ce que montrent les pages n'est dans aucun dossier."
            : "Les pages montrent l'exemple du site. Votre premier changement commence un dossier."}
        </p>
      )}
      {dossiers.length > 0 && (
        <ul aria-label="Vos dossiers">
          {dossiers.map(({ id, nom }) => (
            <li key={id}>
              <button
                type="button"
                data-verbatim
                aria-current={id === openId ? 'true' : undefined}
                onClick={() => void (id === openId ? shut() : open(id).then(shut))}
              >
                {nom}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class="dossier-refus" role="status">
        {refusal.value}
      </p>
      <button
        type="button"
        class="lien"
        onClick={() => void create('', depart).then((kept) => kept && shut())}
      >
        Nouveau dossier
      </button>
    </>
  );
}
