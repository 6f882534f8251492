import type { NamedId } from '../../../cahier/edition.ts';
import { formatValue } from '../../../french/numbers.ts';
import type { Calcul } from '../../../scenario/run/page-results.ts';
import { store } from '../../../store/page-store.ts';
import { useClairDuFocus } from './focus-clearance.ts';
import { changementVu, repartir } from './reference.ts';

interface Props {
  readonly calcul: Calcul;
}

/** The year's score and intéressement, and why they are no longer what they were: in view wherever one edits. */
export function Bilan({ calcul: { vue } }: Props) {
  const { annee, valeurs } = vue;
  const points = (id: NamedId) => formatValue(valeurs[id], 'point');
  const euros = formatValue(valeurs.interessement, '€', { maximumFractionDigits: 0 });
  return (
    <div class="bilan-qualite" ref={useClairDuFocus()}>
      <p class="bilan-annee">
        <span>
          Score <strong>{points('scoreQualite')}</strong> sur {points('scoreMaximal')}
        </span>{' '}
        <span>
          Intéressement de {annee} : <strong>{euros}</strong>
        </span>
      </p>
      {store.fraicheur.value === 'invalide' && (
        <p class="bilan-avant">
          {store.calcul.value === undefined && store.resumed.value
            ? "Ce sont les résultats d'un exemple, pas les vôtres."
            : "Ce sont les résultats d'avant cette erreur."}
        </p>
      )}
      <CeQuiAChange />
    </div>
  );
}

function CeQuiAChange() {
  const changement = changementVu();
  if (changement === undefined) return null;
  return (
    <div class="changement">
      <p class="changement-tete">
        <strong>Ce qui a changé</strong>{' '}
        <button type="button" class="lien si-script" onClick={repartir}>
          Repartir d'ici
        </button>
      </p>
      <ul>
        {changement.lignes.map((ligne) => (
          <li key={ligne}>{ligne}</li>
        ))}
      </ul>
    </div>
  );
}
