import { frenchSpacing } from '../../french/typography.ts';
import { newNotebook, withAdded } from '../edit/edit-notebook.ts';
import { limits } from '../format/limits.ts';
import type { Computation, KeptDossier, NewCell, Notebook } from '../notebook.ts';

/** What the board's page tells of one dossier: each part as it was computed, on the day that the page bears. */
interface BoardDossier {
  readonly dossier: KeptDossier;
  /** Who it is about, in a sentence: name, patients, years. */
  readonly who: string;
  /** Total and floor. */
  readonly estimation: Computation;
  /** Euros by certainty. */
  readonly certitude: Computation;
  /** What would make them zero. */
  readonly zero: Computation;
  /** What to find out first, three questions. */
  readonly questions: Computation;
}

export interface Board {
  /** « 2026-11-28 ». */
  readonly le: string;
  readonly auteur?: string;
  /** The dossier that the page is about. */
  readonly about: BoardDossier;
  /** Beside another one or two, on a second page. */
  readonly comparison?: { readonly dossiers: readonly KeptDossier[]; readonly calcul: Computation };
}

/** The carnet of the board's page: one sheet, two with a comparison. It is edited like any other. */
export function boardNotebook({ le, auteur, about, comparison }: Board): Notebook {
  const { dossier, who } = about;
  const result = (mode: 'estimation' | 'certitude' | 'zero' | 'questions', legende: string): NewCell => ({
    mode: 'resultat',
    montre: { mode },
    dossier,
    calcul: about[mode],
    legende: frenchSpacing(legende),
  });
  const cells: readonly NewCell[] = [
    { mode: 'texte', texte: who },
    result('estimation', 'Ce que verserait Ipep, en tout et au moins'),
    result('certitude', "Ce qui est certain, et ce qui ne l'est pas"),
    result('zero', 'Ce qui ramènerait ces montants à zéro'),
    result('questions', 'Trois questions à poser'),
    ...(comparison
      ? [
          { mode: 'texte' as const, texte: '# Comparaison' },
          { mode: 'comparaison' as const, ...comparison },
        ]
      : []),
  ];
  const pages = comparison ? 'deux pages' : 'une page';
  const empty = newNotebook(`${dossier.nom}\u00a0: Ipep en ${pages}`.slice(0, limits.title), le);
  const board: Notebook = { ...empty, presentation: 'conseil', ...(auteur && { auteur }) };
  return cells.reduce(withAdded, board);
}
