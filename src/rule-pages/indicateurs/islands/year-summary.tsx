import type { NamedId } from '../../../cahier/edition.ts';
import { formatValue } from '../../../french/numbers.ts';
import type { Calculation } from '../../../scenario/run/page-results.ts';
import { store } from '../../../store/page-store.ts';
import { useClairDuFocus } from './focus-clearance.ts';
import { shownChange, spreadOver } from './reference.ts';

interface Props {
  readonly calcul: Calculation;
}

/** The year's score and intéressement, and why they are no longer what they were: in view wherever one edits. */
export function Summary({ calcul: { vue } }: Props) {
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
      {store.freshness.value === 'invalide' && (
        <p class="bilan-avant">
          {store.calcul.value === undefined && store.resumed.value
            ? "Ce sont les résultats d'un exemple, pas les vôtres."
            : "Ce sont les résultats d'avant cette erreur."}
        </p>
      )}
      <WhatChanged />
    </div>
  );
}

function WhatChanged() {
  const changeMade = shownChange();
  if (changeMade === undefined) return null;
  return (
    <div class="changement">
      <p class="changement-tete">
        <strong>Ce qui a changé</strong>{' '}
        <button type="button" class="lien si-script" onClick={spreadOver}>
          Repartir d'ici
        </button>
      </p>
      <ul>
        {changeMade.lignes.map((row) => (
          <li key={row}>{row}</li>
        ))}
      </ul>
    </div>
  );
}
