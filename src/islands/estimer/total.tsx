import { euros } from '../../calculators/estimer/euros.ts';
import { formatPercent, formatValue } from '../../french/numbers.ts';
import type { EstimationCalculee } from '../../scenario/estimate/estimate.ts';
import type { Preset } from '../../scenario/examples/presets/all-presets.ts';
import { Annonce } from '../kit/announcement.tsx';

interface Props {
  readonly estime: EstimationCalculee;
  /** The invented example that these figures are, if they are one. */
  readonly exemple: Preset | undefined;
  /** How many numbers, year by year, are still those of an example. */
  readonly restent: number;
  /** The results years whose score rests on values that the site has invented. */
  readonly inventees: readonly number[];
  /** The numbers that are still those of the invented patients, in words. */
  readonly nombres: string;
  /** Whether these figures are those of what is typed. */
  readonly fresh: () => boolean;
}

/** The total, between the low and the high one, and what it means for a patient. */
export function Total({
  estime: { fourchette, versements, parPatient },
  exemple,
  restent,
  inventees,
  nombres,
  fresh,
}: Props) {
  const [premier, dernier] = [versements.lignes[0], versements.lignes.at(-1)];
  return (
    <Annonce class="bilan" fresh={fresh}>
      <div>
        <p class="bilan-titre">
          {exemple ? `Exemple inventé : ${exemple.titre} patients` : titre(restent, inventees, nombres)}
        </p>
        <b>{euros(fourchette.total.central)}</b>
        <p class="bilan-promesse">
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
    </Annonce>
  );
}

function titre(restent: number, inventees: readonly number[], nombres: string): string {
  if (restent === 0 && inventees.length === 0 && nombres === '')
    return 'Estimation, si vos chiffres et nos hypothèses se vérifient';
  const score =
    inventees.length > 0 && `le score de ${inventees.join(', ')} a encore des valeurs à remplacer`;
  const exemple =
    restent > 0 &&
    `${restent} ${restent > 1 ? 'nombres sont ceux' : 'nombre est celui'} de l'exemple, à remplacer ou à confirmer`;
  const patients = nombres !== '' && `patients inventés, à remplacer : ${nombres}`;
  return `Estimation en partie inventée : ${[exemple, score, patients].filter(Boolean).join(' ; ')}`;
}
