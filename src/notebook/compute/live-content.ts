import type { CellContent } from '../document/cell-content.ts';
import { type Liveness, livenessOf } from '../liveness/liveness.ts';
import { livenessWords } from '../liveness/liveness-words.ts';
import type { ComparisonCell, KeptDossier, ResultCell } from '../notebook.ts';
import type { CellAnswer, ComputedCell } from './cell-answer.ts';

/** What today gives of a cell: for its dossiers as they were, and as they are now where they are others. */
export interface CellToday {
  readonly asItWas: CellAnswer;
  readonly now?: { readonly dossiers: readonly KeptDossier[]; readonly answer: CellAnswer };
}

/** A cell as it is shown: what it kept while that is not today's, and how it stands to today's. */
export interface LiveContent {
  readonly content: Omit<CellContent, 'svg'>;
  /** Where it is what is shown: what a figure is drawn from. */
  readonly shown?: ComputedCell;
  /** Undefined where this version cannot compute it. */
  readonly liveness?: Liveness;
  /** What « update » puts in its place. */
  readonly update?: { readonly cell: ComputedCell; readonly dossiers?: readonly KeptDossier[] };
}

const UNKNOWN =
  'Cette version du site ne sait pas recalculer cet élément : ce qui est montré est ce qui a été gardé.';

/** Holds what a cell kept against what today gives of it. */
export function liveContent(cell: ResultCell | ComparisonCell, { asItWas, now }: CellToday): LiveContent {
  const { calcul } = cell;
  const names = (cell.mode === 'resultat' ? [cell.dossier] : cell.dossiers).map(({ nom }) => `« ${nom} »`);
  const kept = {
    title: calcul.tableau?.titre ?? names.join(' et '),
    ...(calcul.tableau && { table: calcul.tableau }),
    hypotheses: asItWas.ok ? asItWas.content.hypotheses : [],
  };
  if (!asItWas.ok && asItWas.reason === 'unknown') return { content: { ...kept, notes: [UNKNOWN] } };
  const liveness = livenessOf(calcul, {
    regles: asItWas.ok ? asItWas.calcul.regles : calcul.regles,
    asItWas: asItWas.ok ? asItWas.calcul.valeurs : undefined,
    ...(now && {
      now: {
        dossiers: now.dossiers,
        valeurs: now.answer.ok ? now.answer.calcul.valeurs : undefined,
      },
    }),
  });
  const words = livenessWords(liveness);
  const next = now === undefined ? asItWas : now.answer;
  const update =
    liveness.kind === 'changed' && next.ok
      ? { cell: next, ...(now && { dossiers: now.dossiers }) }
      : undefined;
  const state = { liveness, ...(update && { update }) };
  // A cell that came by a link has kept no table: what its dossier gives today stands in its place.
  if (asItWas.ok && (calcul.tableau === undefined || isSame(calcul.valeurs, asItWas)))
    return {
      ...state,
      shown: asItWas,
      content: { ...asItWas.content, notes: [...asItWas.content.notes, words] },
    };
  const notes = asItWas.ok ? asItWas.content.notes : [];
  return { ...state, content: { ...kept, notes: [...notes, words] } };
}

/** Whether all that is followed has stayed: then what is computed today is what was shown. */
const isSame = (valeurs: ResultCell['calcul']['valeurs'], { calcul }: ComputedCell): boolean =>
  valeurs.every(({ nom, valeur }) => calcul.valeurs.find((each) => each.nom === nom)?.valeur === valeur);
