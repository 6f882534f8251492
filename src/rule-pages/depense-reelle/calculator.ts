import { postes } from '../../cahier/people/postes/all-postes.ts';
import { type FormCalculator, resultFigure } from '../../calculators/form-calculator.ts';
import { type DepensePatientData, depensePatientTable } from '../../figures/depense-patient/table.ts';
import { caption } from '../../figures/depense-patient/words.ts';
import { formatValue } from '../../french/numbers.ts';
import type { CountedDepense } from '../../population/depense-reelle/counted-depense.ts';
import { inventedPatient, inventedPatients } from '../../population/invented/depenses.ts';

/** What the figure shows of a patient's spending. */
function donneesDepense({ amounts, comptee: counted, uncounted }: CountedDepense): DepensePatientData {
  return {
    postes: postes.map(({ id, nom, compte }) => ({ nom, compte, montant: Number(amounts[id]) })),
    comptee: Number(counted),
    uncounted: Number(uncounted),
  };
}

/** One patient's spending by item, and what counts of it. */
export const depenseReelle = {
  cle: 'ipep-depense/1',
  depart: inventedPatient,
  task: 'countDepense',
  conclusion: ({ comptee: counted, uncounted }) => ({
    nom: 'Dépense comptée',
    valeur: formatValue(counted, '€'),
    note:
      uncounted === '0'
        ? 'Tout ce que vous avez écrit est compté.'
        : `${formatValue(uncounted, '€')} ne sont pas comptés.`,
  }),
  figures: {
    'depense-reelle': resultFigure({
      legend: caption,
      donnees: donneesDepense,
      table: depensePatientTable,
      load: async () => (await import('../../figures/depense-patient/drawing.ts')).depensePatient,
    }),
  },
} satisfies FormCalculator<'countDepense'>;

export const euros = (montant: string): string => formatValue(montant, '€/patient');

/** Five patients, and the mean of those who are counted. */
export const mean = {
  cle: 'ipep-moyenne/1',
  depart: inventedPatients,
  task: 'patientsMean',
  conclusion: ({ moyenne }) => ({
    nom: 'Dépense réelle',
    valeur: moyenne === null ? 'sans objet' : euros(moyenne),
    note: moyenne === null ? "Personne n'est compté : il n'y a pas de moyenne." : 'par patient du groupement',
  }),
  figures: {},
} satisfies FormCalculator<'patientsMean'>;
