import { type FormCalculator, resultFigure } from '../../calculators/form-calculator.ts';
import { compte } from '../../calculators/import/import-words.ts';
import { type AttributionData, attributionTable } from '../../figures/attribution/table.ts';
import { caption } from '../../figures/attribution/words.ts';
import { examplePatient } from '../../population/invented/invented-patient.ts';
import type { Decision } from '../../population/patients/patients-table.ts';
import type { Attribution } from '../../population/patients/shown-attribution.ts';

const yesNo = (yes: boolean): string => (yes ? 'oui' : 'non');

/** What the figure shows of a patient. */
function donneesAttribution({ conditions, lu, compte: isCount }: Attribution): AttributionData {
  return {
    ame: { nom: "Sans l'AME ?", valeur: yesNo(conditions.withoutAme), fulfilled: conditions.withoutAme },
    criteria: [
      {
        title: 'Premier critère',
        conditions: [
          {
            nom: 'Médecin traitant ?',
            valeur: conditions.medecinTraitant ? 'du groupement' : 'non, ou ailleurs',
            fulfilled: conditions.medecinTraitant,
          },
          {
            nom: 'Un soin remboursé ?',
            valeur: compte(lu.remboursements, "dans l'année", "dans l'année"),
            fulfilled: conditions.reimbursement,
          },
        ],
      },
      {
        title: 'Second critère',
        conditions: [
          {
            nom: 'Moins de 16 ans ?',
            valeur: compte(lu.age, 'an', 'ans'),
            fulfilled: conditions.moinsDe16Ans,
          },
          {
            nom: 'Deux consultations ?',
            valeur: compte(lu.consultations, "dans l'année", "dans l'année"),
            fulfilled: conditions.consultations,
          },
        ],
      },
    ],
    compte: isCount,
  };
}

/** What becomes of a patient: the large word, then what decides it. */
export const shownDecisions: Readonly<Record<Decision, readonly [result: string, reason: string]>> = {
  medecinTraitant: ['Compté', 'par son médecin traitant'],
  moinsDe16Ans: ['Compté', 'par ses consultations, avant 16 ans'],
  ame: ['Non compté', "bénéficiaire de l'AME"],
  sansRemboursement: ['Non compté', "aucun soin remboursé dans l'année"],
  horsCriteres: ['Non compté', 'aucun des deux critères'],
};

/** One patient to try: is he counted, and by which criterion. */
export const patientele = {
  cle: 'ipep-patient/1',
  depart: examplePatient,
  task: 'attribute',
  conclusion: ({ decision, phrase }) => {
    const [valeur, nom] = shownDecisions[decision];
    return { nom, valeur, note: phrase };
  },
  figures: {
    patientele: resultFigure({
      legend: caption,
      donnees: donneesAttribution,
      table: attributionTable,
      load: async () => (await import('../../figures/attribution/drawing.ts')).attribution,
    }),
  },
} satisfies FormCalculator<'attribute'>;
