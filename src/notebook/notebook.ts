/**
 * A carnet as data: an ordered list of cells, each with what it was computed with. Its words are those of the format
 * `ipep-carnet/1` (src/notebook/format), but for `key`, which no file holds.
 */
import type { UnitName } from '../french/units.ts';
import type { DocumentScenario } from '../scenario/format/scenario-document.ts';
import type { SavedRules } from '../scenario/rules/stated-rules.ts';

export interface Notebook {
  readonly format: 'ipep-carnet/1';
  readonly titre: string;
  readonly auteur?: string;
  /** The day that its author puts on it, « 2026-11-28 ». */
  readonly date?: string;
  /** Told to what prints it: the board's page is laid out to fit one sheet. */
  readonly presentation?: Presentation;
  readonly cellules: readonly Cell[];
}

export type Presentation = 'note' | 'conseil';

export type Cell = TextCell | ResultCell | ComparisonCell | CitationCell | ExcerptCell | LaterCell;

/** A cell as it is made, before a carnet gives it its key. */
export type NewCell = WithoutKey<Cell>;

type WithoutKey<C> = C extends Cell ? Omit<C, 'key'> : never;

interface Keyed {
  /** What tells it from the others of its carnet while they move and change: given on reading and on adding. */
  readonly key: number;
}

/** Text in a small Markdown (src/notebook/markdown), as typed. */
export interface TextCell extends Keyed {
  readonly mode: 'texte';
  readonly texte: string;
}

/** What a dossier gives, shown in one way. */
export interface ResultCell extends Keyed {
  readonly mode: 'resultat';
  readonly montre: Shown;
  readonly dossier: KeptDossier;
  readonly calcul: Computation;
  readonly legende?: string;
}

/** Two or three dossiers, the first being what the others are held to. */
export interface ComparisonCell extends Keyed {
  readonly mode: 'comparaison';
  readonly dossiers: readonly KeptDossier[];
  readonly calcul: Computation;
  readonly legende?: string;
}

/** A quotation with its source, letter for letter as it was when it was added. */
export interface CitationCell extends Keyed {
  readonly mode: 'citation';
  readonly citation: string;
  readonly document: string;
  readonly section: string;
  readonly texte: string;
  readonly legende?: string;
}

/** A table, or a figure with its data, as a page showed it, of fields that no dossier holds: nothing computes it again but its page. */
export interface ExcerptCell extends Keyed {
  readonly mode: 'releve';
  /** The address of the page in the site, « /regles/eligibilite/ ». */
  readonly page: string;
  /** What the page is called. */
  readonly nom: string;
  /** The day, « 2026-11-28 ». */
  readonly le: string;
  /** What must be said of it: the case that was on screen, the rules that were modified. */
  readonly note?: string;
  /** The picture of the figure (src/notebook/format/picture-text.ts); absent of a table, and from a link, which has no room for it. */
  readonly image?: string;
  readonly tableau: ShownTable;
  readonly legende?: string;
}

/** A cell of a kind that this version does not know: its JSON is kept letter for letter, and written back. */
interface LaterCell extends Keyed {
  readonly mode: 'later';
  /** What it calls itself: « frise », « resultat : hasard ». */
  readonly name: string;
  readonly source: string;
}

/** Which part of a dossier's results a cell shows; `annee` is a results year. */
export type Shown =
  | { readonly mode: 'versements' }
  | { readonly mode: 'regle'; readonly regle: string; readonly annee: number }
  /** The ledger of what limits. */
  | { readonly mode: 'limites' }
  | { readonly mode: 'figure'; readonly figure: string; readonly annee?: number }
  | { readonly mode: 'tableau'; readonly tableau: string; readonly annee?: number }
  /** The total between low and high, and its floor. */
  | { readonly mode: 'estimation' }
  /** Euros by certainty, what would make them zero, what to find out first. */
  | { readonly mode: 'certitude' | 'zero' | 'questions' };

/** A dossier as it was when a cell was computed. */
export interface KeptDossier {
  readonly nom: string;
  /** The rank of the groupement that is looked at; absent when it is all of them. */
  readonly groupement?: number;
  readonly scenario: DocumentScenario;
}

/** What a cell gave when it was computed, and under which rules. */
export interface Computation {
  /** The day, « 2026-11-28 ». */
  readonly le: string;
  readonly regles: SavedRules;
  /** The amounts that are followed from one calculation to the next, the one that matters first. */
  readonly valeurs: readonly FollowedValue[];
  /** What it showed, as text; absent from a carnet that came by a link, which has no room for it. */
  readonly tableau?: ShownTable;
}

/** One amount, as decimal text that nothing has rounded. */
export interface FollowedValue {
  readonly nom: string;
  readonly valeur: string;
  readonly unite: UnitName;
}

/** A table as text: every figure has its own. */
export interface ShownTable {
  readonly titre: string;
  readonly entete: readonly string[];
  readonly lignes: readonly (readonly string[])[];
}
