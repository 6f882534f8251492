import { focaliser } from '../../../islands/kit/later-focus.ts';
import type { ProfilNomme } from '../../../store/storage/kept-patients.ts';
import { garde, garder, oublier, refuse } from './kept-profile.ts';

const GARDER = 'pt-garder';

/** Keeps the sums of the profile in the browser, for the pages of adjusted spending, once the reader asks for it. */
export function GarderLeProfil({ profil }: { readonly profil: ProfilNomme }) {
  const gardee = garde.value;
  const celui = gardee?.profil === profil.profil;
  return (
    <section class="pt-garder si-script">
      <h3>Garder ce profil</h3>
      <p>
        Les pages de la dépense ajustée et du modèle peuvent s'en servir. Sont gardées, dans ce navigateur
        seulement, des sommes et des moyennes : les tableaux ci-dessus, l'âge moyen et sa répartition, le nom
        du fichier. Aucun patient, aucune ligne du fichier.
      </p>
      <p class="g-actions">
        <button
          type="button"
          id={GARDER}
          class="bouton-plein"
          aria-disabled={celui}
          onClick={() => celui || garder(profil)}
        >
          Garder ce profil {profil.invente && 'inventé '}dans ce navigateur
        </button>
        {gardee && (
          <button
            type="button"
            onClick={() => {
              oublier();
              focaliser(GARDER);
            }}
          >
            L'oublier
          </button>
        )}
      </p>
      <p class="g-menu" role="status">
        {refuse.value && "Ce navigateur a refusé de le garder : il n'a plus de place, ou garde tout fermé."}
        {!refuse.value && gardee && (celui ? 'Ce profil est gardé.' : 'Un autre profil est gardé : ')}
        {!refuse.value && gardee && !celui && (
          <>
            <span data-verbatim>{gardee.nom}</span>. Le garder remplace l'autre.
          </>
        )}
      </p>
    </section>
  );
}
