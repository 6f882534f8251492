import { formatValue } from '../../../french/numbers.ts';
import { InventedMark } from '../../../islands/kit/invented.tsx';
import { href } from '../../../site.ts';

interface Props {
  /** By the six published coefficients, decimal text; null without a column `apl`. */
  readonly valeur: string | null;
  readonly invente: boolean;
}

/** What the published coefficients alone give: shown, and kept away from the scenario. */
export function PartialDepense({ valeur, invente }: Props) {
  return (
    <section class="pt-partielle">
      <h3>La dépense ajustée : une somme partielle, non utilisable</h3>
      {valeur === null ? (
        <p>
          Sans colonne <code>apl</code>, même la somme des coefficients publiés ne peut pas être faite.
        </p>
      ) : (
        <p>
          Les six nombres que le cahier publie pour 2017, appliqués à ces patients, font{' '}
          <b>{formatValue(valeur, '€/patient')}</b> par patient {invente && <InventedMark accord="s" />}.
        </p>
      )}
      <p>
        <b>Ce n'est pas une dépense ajustée.</b> La formule du cahier finit par « + … » : les autres
        coefficients, dont ceux de l'âge, ne sont pas publiés. Mise dans le scénario, une somme à laquelle il
        manque des termes fausserait chaque écart. Aucun bouton ne l'y met.
      </p>
      <p>
        Une dépense ajustée demande un modèle entier :{' '}
        <a href={href('/regles/depense-ajustee/')}>compléter les coefficients</a>, ou en{' '}
        <a href={href('/regles/modele-ajustement/')}>ajuster un sur des données</a>. Gardez d'abord le profil,
        ci-dessous : ces pages s'en servent.
      </p>
    </section>
  );
}
