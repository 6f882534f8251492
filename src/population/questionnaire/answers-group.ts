import type { Dimension, QuestionId } from '../../cahier/people/questionnaire/all-questions.ts';
import type { Encodage, LignesInegales, RefusTable, Separateur } from '../../tables/table.ts';
import type { ListeBornee } from '../bounded-list.ts';
import type { CelluleRefusee } from '../refused-cells.ts';

/** The columns that are coded; q31 and q32 are free, never read. */
export type ColonneCodee = Exclude<QuestionId, 'q31' | 'q32'>;

/** The column of a file that stands for each of ours, by position from 0; what the file lacks is not there. */
export type CorrespondanceReponses = { readonly [Q in QuestionId]?: number };

/** The header of a file of answers, and what its columns are. */
export interface EnTeteReponses {
  /** Cells of the header as typed, each cut at 120 characters. */
  readonly noms: readonly string[];
  /** By their names; what two columns could be is left to the reader. */
  readonly proposee: CorrespondanceReponses;
}

/** The questions of satisfaction, which do not enter the note. */
export type QuestionSatisfaction = 's9' | 's21' | 's29' | 'q30';

/** An answer under a filter that was not answered « Oui »: left out of everything, and listed. */
export interface ReponseIncoherente {
  readonly ligne: number;
  readonly colonne: ColonneCodee;
  readonly valeur: string;
}

/** The respondents of a group, in columns: rank from 1 of the option kept, 0 where there is none. */
export interface Repondants {
  readonly nombre: number;
  readonly colonnes: Readonly<Record<ColonneCodee, Uint8Array>>;
}

/** A group's answers, read from a table. */
export interface Importation {
  readonly ok: true;
  /** Records read, refused ones included. */
  readonly lignes: number;
  readonly lignesRefusees: number;
  readonly repondants: Repondants;
  readonly refusees: ListeBornee<CelluleRefusee>;
  readonly incoherentes: ListeBornee<ReponseIncoherente>;
  /** Marks of a missing value, « N/A » for instance, read as empty; the first one is kept. */
  readonly manquantes: ListeBornee<ReponseIncoherente>;
  /** Records longer than the header, with nothing in what is beyond it. */
  readonly plusLongues: LignesInegales;
  /** Records shorter than the header: the answers that they lack are none. */
  readonly plusCourtes: LignesInegales;
  /** The line of the header. */
  readonly ligneEntete: number;
  readonly separateur: Separateur;
  readonly encodage: Encodage;
  /** Unknown columns, as typed, and known ones that the table lacks (free ones included). */
  readonly ignorees: readonly string[];
  readonly absentes: readonly string[];
}

export type ResultatImport = Importation | RefusTable;

/** A note from 0 to 100 as decimal text of at most 12 decimals; null when nobody has one. */
export type NoteTexte = string | null;

export type NotesParDimension<T = NoteTexte> = Readonly<Record<Dimension, T>>;

/** The figures of a group: exactly what the command line prints before its lists. */
export interface Groupe {
  readonly lignes: number;
  /** Respondents who have a note, and those who answered no scored question. */
  readonly notes: number;
  readonly sansNote: number;
  readonly note: NoteTexte;
  readonly dimensions: NotesParDimension;
  /** By question, how many chose each option, by the option's words; never chosen: 0. */
  readonly satisfaction: Readonly<Record<QuestionSatisfaction, Readonly<Record<string, number>>>>;
}

/** A bar of a histogram of notes: de ≤ note < a, the last one including 100. */
interface Tranche {
  readonly de: number;
  readonly a: number;
  readonly nombre: number;
  /** Share of those who have a note, in percent, decimal text. */
  readonly part: string;
}

/** How notes spread among the respondents who have one. */
export interface Repartition {
  readonly nombre: number;
  readonly tranches: readonly Tranche[];
  /** From the minimum (rank 0) to the maximum (rank 10), type 7; null when nobody has a note. */
  readonly deciles: readonly string[] | null;
}

export interface Distribution {
  readonly note: Repartition;
  readonly dimensions: NotesParDimension<Repartition>;
}

/** The answers to one question, as kept (without the incoherent ones). */
export interface ReponsesQuestion {
  readonly id: ColonneCodee;
  readonly options: readonly { readonly texte: string; readonly nombre: number; readonly part: string }[];
  /** Respondents without an answer to it. */
  readonly sansReponse: number;
}

/** A 95 % interval, as decimal texts. */
export interface Intervalle {
  readonly bas: string;
  readonly haut: string;
}

export interface IntervallesGroupe {
  readonly tirages: number;
  readonly graine: number;
  /** null when nobody has the note. */
  readonly note: Intervalle | null;
  readonly dimensions: NotesParDimension<Intervalle | null>;
}

/** What a page shows of an import: plain data, small whatever the file. Lists are cut; the counts are exact. */
export interface ResumeImport {
  readonly ok: true;
  readonly groupe: Groupe;
  readonly lignesRefusees: number;
  readonly distribution: Distribution;
  readonly comptes: readonly ReponsesQuestion[];
  readonly refusees: ListeBornee<CelluleRefusee>;
  readonly incoherentes: ListeBornee<ReponseIncoherente>;
  readonly manquantes: ListeBornee<ReponseIncoherente>;
  readonly plusLongues: LignesInegales;
  readonly plusCourtes: LignesInegales;
  readonly ligneEntete: number;
  readonly separateur: Separateur;
  readonly encodage: Encodage;
  readonly ignorees: readonly string[];
  readonly absentes: readonly string[];
}
