import { formatPercent, formatValue } from '../../french/numbers.ts';
import type { EstimationCalculee } from '../../scenario/estimer.ts';
import type { Preset } from '../../scenario/presets.ts';
import { euros } from './euros.ts';

interface Props {
  readonly estime: EstimationCalculee;
  /** The invented example that these figures are, if they are one. */
  readonly exemple: Preset | undefined;
}

/** The total, between the low and the high one, and what it means for a patient. */
export function Total({ estime: { fourchette, versements, parPatient }, exemple }: Props) {
  const [premier, dernier] = [versements.lignes[0], versements.lignes.at(-1)];
  return (
    <div class="bilan" role="status">
      <div>
        <p class="bilan-titre">
          {exemple === undefined
            ? 'Estimation, si vos chiffres et nos hypothèses se vérifient'
            : `Exemple inventé : ${exemple.titre} patients`}
        </p>
        <b>{euros(fourchette.total.central)}</b>
        <p>
          <a href="#promesse">Ce n'est pas une promesse</a>
        </p>
        <p>
          de {premier?.annee} à {dernier?.annee}, dont {euros(versements.totaux.credits)} de crédits
          d'amorçage
        </p>
        <p>
          entre <strong>{euros(fourchette.total.bas)}</strong> et{' '}
          <strong>{euros(fourchette.total.haut)}</strong>, selon les marges
        </p>
      </div>
      <p class="bilan-droite">
        soit {formatValue(parPatient.parPatientEtAnnee, '€')} par patient et par année de résultats
        <br />
        et {formatPercent(parPatient.partMaximale, { maximumFractionDigits: 1 })} au plus des dépenses de la
        patientèle, en {parPatient.annee}
      </p>
    </div>
  );
}
