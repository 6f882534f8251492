import { attributeCode, decisions, isRetained } from './attribution-codes.ts';
import { createCumulation } from './counted-sums.ts';
import { type PatientRow, ranks } from './patient-line.ts';
import type { ColumnsRead } from './patients-reader.ts';
import type { FiguresPatients } from './patients-table.ts';
import { partialDepense, profileOf } from './profile.ts';

/** What the patients of a table come to. */
type GroupFigures = Pick<
  FiguresPatients,
  'retenus' | 'exclus' | 'depenseReelle' | 'depenseAjusteePartielle' | 'profil'
>;

/** Tells which patients are counted, and adds these up. */
export interface Group {
  /** Takes one patient; gives the code of what becomes of him. */
  add(patient: PatientRow): number;
  figures(): GroupFigures;
}

export function createGroup(columns: ColumnsRead): Group {
  const { cumulation, add } = createCumulation(columns);
  const countedItems = new Float64Array(decisions.length);
  return {
    add(patient) {
      const { numbers } = patient;
      const code = attributeCode(
        numbers[ranks.age] as number,
        numbers[ranks.ame] as number,
        numbers[ranks.medecin_traitant_du_groupement] as number,
        numbers[ranks.remboursements] as number,
        numbers[ranks.consultations_groupement] as number,
      );
      countedItems[code] = (countedItems[code] as number) + 1;
      if (isRetained(code)) add(patient);
      return code;
    },
    figures() {
      const number = (decision: (typeof decisions)[number]): number =>
        countedItems[decisions.indexOf(decision)] ?? 0;
      const [medecinTraitant, under16] = [number('medecinTraitant'), number('moinsDe16Ans')];
      const profil = cumulation.patients === 0 ? null : profileOf(cumulation, columns);
      return {
        retenus: { medecinTraitant, moinsDe16Ans: under16, total: medecinTraitant + under16 },
        exclus: {
          ame: number('ame'),
          sansRemboursement: number('sansRemboursement'),
          horsCriteres: number('horsCriteres'),
        },
        depenseReelle: profil?.depenseReelle ?? null,
        depenseAjusteePartielle: profil && partialDepense(cumulation, columns),
        profil,
      };
    },
  };
}
