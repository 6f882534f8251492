import type { ChanceBeside } from '../../scenario/chance/unchanged-groupement.ts';
import type { Comparison } from '../../scenario/compare/dossiers/comparison.ts';
import type { ComputedEstimation } from '../../scenario/estimate/estimate.ts';
import type { Fault } from '../../scenario/format/faults.ts';
import type { CellContent } from '../document/cell-content.ts';
import type { Computation } from '../notebook.ts';

/** The figures of an estimate, by their id in a file. */
export const estimateFigures = ['versements', 'sensibilite', 'certitude'] as const;

/** What a figure of a cell is drawn from. */
export type CellDrawing =
  | { readonly figure: (typeof estimateFigures)[number]; readonly estimation: ComputedEstimation }
  | { readonly figure: 'hasard'; readonly beside: ChanceBeside }
  | { readonly figure: 'comparaison'; readonly comparison: Comparison };

export interface ComputedCell {
  readonly ok: true;
  readonly calcul: Computation;
  /** All but its drawing, which is made where there is a document. */
  readonly content: Omit<CellContent, 'svg'>;
  readonly drawing?: CellDrawing;
}

export type CellAnswer =
  | ComputedCell
  /** Today's rules refuse a scenario. */
  /** `rank`: of which dossier the faults are, where there are several. */
  | {
      readonly ok: false;
      readonly reason: 'refused';
      readonly faults: readonly Fault[];
      readonly rank?: number;
    }
  /** Nothing of that name is to be shown: a rule of another year, a figure of another version. */
  | { readonly ok: false; readonly reason: 'unknown' };
