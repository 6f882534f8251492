import { resultFigure } from '../../calculators/form-calculator.ts';
import { groupementChangesTable } from '../../figures/groupement-changes/table.ts';
import { caption } from '../../figures/groupement-changes/words.ts';
import type { ReformStudy } from '../../scenario/reform/study.ts';

/** A set of a study, by its rank, beside the cahier's. */
export interface ShownSet {
  readonly study: ReformStudy;
  readonly rank: number;
}

/** Each groupement, from the cahier's rules to those of a set. */
export const changesFigure = resultFigure({
  legend: caption,
  donnees: ({ study, rank }: ShownSet) => {
    const { sets, groupements } = study;
    const set = sets[rank];
    return {
      nom: set?.nom ?? '',
      groupements: (set?.groupements ?? []).flatMap(({ nom, reference: from, variante }, place) => {
        const own = groupements[place];
        return own === undefined
          ? []
          : [
              {
                nom,
                patients: own.patients,
                from: Number(from) / own.patientYears,
                to: Number(variante) / own.patientYears,
              },
            ];
      }),
    };
  },
  table: groupementChangesTable,
  load: async () => (await import('../../figures/groupement-changes/drawing.ts')).groupementChanges,
});
