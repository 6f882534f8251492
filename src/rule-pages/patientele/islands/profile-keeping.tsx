import { focusOn } from '../../../islands/kit/later-focus.ts';
import type { NamedProfile } from '../../../store/storage/kept-patients.ts';
import { forget, keep, keptOne, refuse } from './kept-profile.ts';

const KEEP = 'pt-garder';

/** Keeps the sums of the profile in the browser, for the pages of adjusted spending, once the reader asks for it. */
export function KeepProfile({ profil }: { readonly profil: NamedProfile }) {
  const gardee = keptOne.value;
  const theOne = gardee?.profil === profil.profil;
  return (
    <section class="pt-garder si-script">
      <h3>Garder ce profil</h3>
      <p>
        Les pages de la dépense ajustée et du modèle peuvent s'en servir. Sont gardées, dans ce navigateur
        seulement, des sommes et des moyennes : les tableaux ci-dessus, l'âge moyen et sa répartition, le nom
        du fichier. Aucun patient, aucune ligne du fichier.
      </p>
      <p class="button-row">
        <button
          type="button"
          id={KEEP}
          class="bouton-plein"
          aria-disabled={theOne}
          onClick={() => theOne || keep(profil)}
        >
          Garder ce profil {profil.invente && 'inventé '}dans ce navigateur
        </button>
        {gardee && (
          <button
            type="button"
            onClick={() => {
              forget();
              focusOn(KEEP);
            }}
          >
            L'oublier
          </button>
        )}
      </p>
      <p class="fine-print" role="status">
        {refuse.value && "Ce navigateur a refusé de le garder : il n'a plus de place, ou garde tout fermé."}
        {!refuse.value && gardee && (theOne ? 'Ce profil est gardé.' : 'Un autre profil est gardé : ')}
        {!refuse.value && gardee && !theOne && (
          <>
            <span data-verbatim>{gardee.nom}</span>. Le garder remplace l'autre.
          </>
        )}
      </p>
    </section>
  );
}
