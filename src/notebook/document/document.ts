/**
 * A carnet laid out as a document: what is numbered has its number, each thing its anchor, and the contents list them.
 * Print and both exports are written from it, so that they say the same.
 */
import type { HypothesisId } from '../../cahier/ids.ts';
import { titles } from '../../cahier/text/hypotheses/titles.ts';
import { dayInWords } from '../../french/days.ts';
import { frenchSpacing } from '../../french/typography.ts';
import type { Block } from '../markdown/tree.ts';
import type { Cell, Notebook, ShownTable } from '../notebook.ts';
import type { CellContent } from './cell-content.ts';
import { excerptContent } from './excerpt-content.ts';
import { type Heading, headingsOf } from './headings.ts';

export type Part =
  | { readonly kind: 'text'; readonly blocks: readonly Block[]; readonly headings: readonly Heading[] }
  | {
      readonly kind: 'figure' | 'table';
      /** « Figure 2 », « Tableau 1 ». */
      readonly number: string;
      readonly anchor: string;
      readonly caption: string;
      readonly svg?: string;
      readonly table?: ShownTable;
      readonly notes: readonly string[];
    }
  | {
      readonly kind: 'citation';
      readonly texte: string;
      readonly source: string;
      readonly legende?: string;
    }
  /** In the place of what only a later version knows how to show. */
  | { readonly kind: 'later'; readonly sentence: string };

export interface ContentsEntry {
  readonly text: string;
  readonly anchor: string;
  /** 1 for a title of the first rank, a figure or a table. */
  readonly depth: number;
}

export interface LaidOut {
  readonly titre: string;
  /** « Claire Martin, le 28 novembre 2026 »; empty without author and date. */
  readonly byline: string;
  readonly presentation: 'note' | 'conseil';
  readonly parts: readonly Part[];
  readonly headings: readonly ContentsEntry[];
  readonly figures: readonly ContentsEntry[];
  readonly tables: readonly ContentsEntry[];
  readonly hypotheses: readonly { readonly id: HypothesisId; readonly title: string }[];
  /** The documents that its cells quote or compute from. */
  readonly sources: readonly string[];
}

const CAHIER = "Cahier des charges de l'expérimentation Ipep (2019)";

/**
 * Lays a carnet out. `parse` reads its text cells (src/notebook/markdown, which a page fetches when it needs it); a cell
 * that has no content yet is shown by what it kept.
 */
export function layOut(
  notebook: Notebook,
  contents: ReadonlyMap<number, CellContent>,
  parse: (text: string) => readonly Block[],
): LaidOut {
  const count = { figure: 0, table: 0, heading: 0 };
  const nextHeading = (): string => `titre-${++count.heading}`;
  const parts = notebook.cellules.map((cell): Part => {
    if (cell.mode === 'texte') {
      const blocks = parse(cell.texte);
      return { kind: 'text', blocks, headings: headingsOf(blocks, nextHeading) };
    }
    if (cell.mode === 'later') return { kind: 'later', sentence: laterSentence(cell.name) };
    if (cell.mode === 'citation') {
      const { texte, document, section, legende } = cell;
      return { kind: 'citation', texte, source: `${document}, ${section}`, ...(legende && { legende }) };
    }
    const content: CellContent =
      contents.get(cell.key) ?? (cell.mode === 'releve' ? excerptContent(cell) : keptContent(cell));
    const kind = content.svg === undefined ? 'table' : 'figure';
    const rank = ++count[kind];
    return {
      kind,
      number: `${kind === 'figure' ? 'Figure' : 'Tableau'} ${rank}`,
      anchor: `${kind === 'figure' ? 'figure' : 'tableau'}-${rank}`,
      caption: cell.legende ?? content.title,
      ...(content.svg !== undefined && { svg: content.svg }),
      ...(content.table && { table: content.table }),
      notes: content.notes,
    };
  });
  const used = new Set(notebook.cellules.flatMap(({ key }) => contents.get(key)?.hypotheses ?? []));
  const results = notebook.cellules.some(({ mode }) => mode === 'resultat' || mode === 'comparaison');
  const quoted = notebook.cellules.flatMap((cell) => {
    // By its whole name, once: cells quote it by its short one.
    if (cell.mode === 'citation') return [cell.document === 'Cahier des charges' ? CAHIER : cell.document];
    return cell.mode === 'releve' ? [`Page « ${cell.nom} » de ce site (${cell.page})`] : [];
  });
  return {
    titre: notebook.titre,
    byline: byline(notebook),
    presentation: notebook.presentation ?? 'note',
    parts,
    headings: parts.flatMap((part) => (part.kind === 'text' ? part.headings : [])),
    figures: parts.flatMap((part) => (part.kind === 'figure' ? [entryOf(part)] : [])),
    tables: parts.flatMap((part) => (part.kind === 'table' ? [entryOf(part)] : [])),
    hypotheses: [...used].sort(byNumber).map((id) => ({ id, title: titles[id] })),
    sources: [...new Set([...(results ? [CAHIER] : []), ...quoted])],
  };
}

/** « Figure 2 : Les versements », as it stands above what it names. */
export const captionOf = ({
  number,
  caption,
}: {
  readonly number: string;
  readonly caption: string;
}): string => `${number}\u00a0: ${caption}`;

const byNumber = (a: HypothesisId, b: HypothesisId): number => Number(a.slice(1)) - Number(b.slice(1));

function entryOf({ number, caption, anchor }: Extract<Part, { kind: 'figure' | 'table' }>): ContentsEntry {
  return { text: captionOf({ number, caption }), anchor, depth: 1 };
}

const laterSentence = (name: string): string =>
  frenchSpacing(
    `Ici se trouve un élément (« ${name} ») que cette version du site ne sait pas montrer ; il est gardé dans le carnet.`,
  );

function byline({ auteur = '', date }: Notebook): string {
  const day = date === undefined ? '' : `le ${dayInWords(date)}`;
  return [auteur, day].filter((part) => part !== '').join(', ');
}

/** What a cell gave when it was computed. */
function keptContent(cell: Extract<Cell, { mode: 'resultat' | 'comparaison' }>): CellContent {
  const { tableau, le } = cell.calcul;
  const names = cell.mode === 'resultat' ? [cell.dossier.nom] : cell.dossiers.map(({ nom }) => nom);
  return {
    title: tableau?.titre ?? names.join(' et '),
    ...(tableau && { table: tableau }),
    notes: [`${names.join(' et ')}. Calculé le ${dayInWords(le)}.`],
    hypotheses: [],
  };
}
