import type { HypothesisId } from '../../cahier/ids.ts';
import { frenchSpacing } from '../../french/typography.ts';
import type { SavedRules } from '../../scenario/rules/stated-rules.ts';
import { type Modified, modifiedWords } from '../../scenario/run/modified-value.ts';
import type { KeptDossier } from '../notebook.ts';
import type { ComputedCell } from './cell-answer.ts';
import type { Told } from './told.ts';

interface Computed {
  readonly dossier: KeptDossier;
  /** The day that the computation bears, « 2026-11-28 ». */
  readonly le: string;
  readonly regles: SavedRules;
  readonly modifies: readonly Modified[];
  /** What the whole result rests on. */
  readonly hypotheses: readonly HypothesisId[];
}

/** What a cell keeps and shows of what is told of a dossier: whose it is, and which rules are not the cahier's. */
export function toldCell(told: Told, { dossier, le, regles, modifies, hypotheses }: Computed): ComputedCell {
  const { table, valeurs, notes = [] } = told;
  const modified =
    modifies.length === 0 ? [] : [`Règles modifiées : ${modifies.map(modifiedWords).join(' ; ')}.`];
  return {
    ok: true,
    calcul: { le, regles, valeurs, tableau: table },
    content: {
      title: table.titre,
      table,
      notes: [...notes, `Dossier « ${dossier.nom} ».`, ...modified].map(frenchSpacing),
      hypotheses: told.hypotheses ?? hypotheses,
    },
  };
}
