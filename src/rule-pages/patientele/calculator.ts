import { type FormCalculator, resultFigure } from '../../calculators/form-calculator.ts';
import { compte } from '../../calculators/import/import-words.ts';
import { type AttributionData, attributionTable } from '../../figures/attribution/table.ts';
import { patientExemple } from '../../population/invented/invented-patient.ts';
import type { Decision } from '../../population/patients/patients-table.ts';
import type { Attribution } from '../../population/patients/shown-attribution.ts';

const ouiNon = (oui: boolean): string => (oui ? 'oui' : 'non');

/** What the figure shows of a patient. */
function donneesAttribution({ conditions, lu, compte: estCompte }: Attribution): AttributionData {
  return {
    ame: { nom: "Sans l'AME ?", valeur: ouiNon(conditions.sansAme), remplie: conditions.sansAme },
    criteres: [
      {
        titre: 'Premier critère',
        conditions: [
          {
            nom: 'Médecin traitant ?',
            valeur: conditions.medecinTraitant ? 'du groupement' : 'non, ou ailleurs',
            remplie: conditions.medecinTraitant,
          },
          {
            nom: 'Un soin remboursé ?',
            valeur: compte(lu.remboursements, "dans l'année", "dans l'année"),
            remplie: conditions.remboursement,
          },
        ],
      },
      {
        titre: 'Second critère',
        conditions: [
          {
            nom: 'Moins de 16 ans ?',
            valeur: compte(lu.age, 'an', 'ans'),
            remplie: conditions.moinsDe16Ans,
          },
          {
            nom: 'Deux consultations ?',
            valeur: compte(lu.consultations, "dans l'année", "dans l'année"),
            remplie: conditions.consultations,
          },
        ],
      },
    ],
    compte: estCompte,
  };
}

/** What becomes of a patient: the large word, then what decides it. */
export const decisionsMontrees: Readonly<Record<Decision, readonly [resultat: string, raison: string]>> = {
  medecinTraitant: ['Compté', 'par son médecin traitant'],
  moinsDe16Ans: ['Compté', 'par ses consultations, avant 16 ans'],
  ame: ['Non compté', "bénéficiaire de l'AME"],
  sansRemboursement: ['Non compté', "aucun soin remboursé dans l'année"],
  horsCriteres: ['Non compté', 'aucun des deux critères'],
};

/** One patient to try: is he counted, and by which criterion. */
export const patientele = {
  cle: 'ipep-patient/1',
  depart: patientExemple,
  tache: 'attribuer',
  conclusion: ({ decision, phrase }) => {
    const [valeur, nom] = decisionsMontrees[decision];
    return { nom, valeur, note: phrase };
  },
  figures: {
    patientele: resultFigure({
      legende:
        "Un seul chemin ouvert jusqu'au bout suffit. Trait plein : la condition est remplie ; tireté : elle ne l'est pas.",
      donnees: donneesAttribution,
      table: attributionTable,
      charger: async () => (await import('../../figures/attribution/drawing.ts')).attribution,
    }),
  },
} satisfies FormCalculator<'attribuer'>;
