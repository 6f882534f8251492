import { formatNumber, formatValue } from '../../../french/numbers.ts';
import { ToScenario } from '../../../islands/kit/into-scenario.tsx';
import { InventedMark } from '../../../islands/kit/invented.tsx';
import { patientsDemonstration } from '../../../scenario/examples/invented-values.ts';
import { href } from '../../../site.ts';
import type { ResumePatients } from '../../../workers/patients/contract.ts';

interface Props {
  readonly resume: ResumePatients;
  /** The actual spending, decimal text. */
  readonly valeur: string;
  readonly nom: string;
  readonly invente: boolean;
}

/** The group's actual spending, the number of its patients, and the way of each into the scenario. */
export function Depense({ resume, valeur, nom, invente }: Props) {
  const { total } = resume.retenus;
  // Other numbers of invented lines would pass for data, once in the scenario.
  const recognised =
    valeur === patientsDemonstration.depenseReelle && String(total) === patientsDemonstration.patients;
  return (
    <section class="pt-depense">
      <h3>La dépense réelle {invente && <InventedMark accord="e" />}</h3>
      <p class="headline-figure">
        <b>{formatValue(valeur, '€/patient')}</b> par patient, en moyenne sur {formatNumber(String(total))}{' '}
        {total > 1 ? 'patients' : 'patient'}
      </p>
      <p class="fine-print">
        Soins de ville, médicaments, hôpital public et privé, pour les patients comptés seulement :{' '}
        <a href={href('/regles/depense-reelle/')}>ce qui compte, et pourquoi</a>. Le calcul est exact ; le
        centime n'est arrondi qu'ici.
      </p>
      <ToScenario field="depenseReelle" valeur={valeur} nom={nom} invente={invente} recognised={recognised} />
      <ToScenario
        field="patients"
        valeur={String(total)}
        nom={nom}
        invente={invente}
        recognised={recognised}
      />
    </section>
  );
}
