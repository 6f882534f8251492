import { InventedMark } from '../../../islands/kit/invented.tsx';
import { euros } from '../group-words.ts';
import { Somme, type SumsProps } from './group-sum.tsx';

/** The six published numbers alone: a partial sum, shown for what it is. */
export function WithPublished({ result: { publie: published, depenseReelle }, provenance }: SumsProps) {
  return (
    <section class="ajustee-somme" aria-labelledby="publie-titre">
      <h3 id="publie-titre">
        Avec les six nombres publiés <span class="statut statut-partiel">incomplète</span>
      </h3>
      <Somme
        application={published}
        nom="groupement-publie"
        caption="Somme partielle, coefficients publiés pour 2017"
        sumName="Somme partielle"
      >
        {(computed) => (
          <>
            <p class="ajustee-total">
              <span>Somme partielle {provenance.invente && <InventedMark accord="e" />}</span>{' '}
              <b class="partiel">{euros(computed.somme)}</b>
            </p>
            <div class="ajustee-garde">
              <p>
                <b>Ce n'est pas une dépense ajustée.</b> Il y manque l'âge et tout ce que le cahier n'a pas
                publié.{' '}
                {computed.ecart !== null && depenseReelle !== null && (
                  <>
                    Prise pour telle, face à{' '}
                    {provenance.invente ? 'la dépense réelle inventée' : 'votre dépense réelle'} de{' '}
                    {euros(depenseReelle)}, elle ferait un écart de <b>{euros(computed.ecart, true)}</b> par
                    patient{provenance.invente && ', inventé lui aussi'} : la faute de la formule, non du
                    groupement.
                  </>
                )}
              </p>
              <p>Elle n'entre dans aucun scénario : il n'y a pas de bouton pour cela.</p>
            </div>
          </>
        )}
      </Somme>
    </section>
  );
}
