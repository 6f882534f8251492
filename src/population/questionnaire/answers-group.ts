import type { Dimension, QuestionId } from '../../cahier/people/questionnaire/all-questions.ts';
import type { BoundedList } from '../../tables/bounded-list.ts';
import type { Encoding, Separator, UnevenRows } from '../../tables/table.ts';
import type { TableRefusal } from '../../tables/table-fault.ts';
import type { RefusedCell } from '../cell-fault.ts';
import type { WordedCell } from '../worded-cells.ts';

/** The columns that are coded; q31 and q32 are free, never read. */
export type CodedColumn = Exclude<QuestionId, 'q31' | 'q32'>;

/** The column of a file that stands for each of ours, by position from 0; what the file lacks is not there. */
export type AnswersMapping = { readonly [Q in QuestionId]?: number };

/** The header of a file of answers, and what its columns are. */
export interface AnswersHeader {
  /** Cells of the header as typed, each cut at 120 characters. */
  readonly names: readonly string[];
  /** By their names; what two columns could be is left to the reader. */
  readonly proposed: AnswersMapping;
}

/** The questions of satisfaction, which do not enter the note. */
export type QuestionSatisfaction = 's9' | 's21' | 's29' | 'q30';

/** An answer under a filter that was not answered « Oui »: left out of everything, and listed. */
export interface InconsistentAnswer {
  readonly row: number;
  readonly colonne: CodedColumn;
  readonly valeur: string;
}

/** The respondents of a group, in columns: rank from 1 of the option kept, 0 where there is none. */
export interface Respondents {
  readonly nombre: number;
  readonly colonnes: Readonly<Record<CodedColumn, Uint8Array>>;
}

/** A group's answers, read from a table. */
export interface Importation {
  readonly ok: true;
  /** Records read, refused ones included. */
  readonly lignes: number;
  readonly refusedRows: number;
  readonly respondents: Respondents;
  readonly refusees: BoundedList<RefusedCell>;
  readonly incoherentes: BoundedList<InconsistentAnswer>;
  /** Marks of a missing value, « N/A » for instance, read as empty; the first one is kept. */
  readonly missingOnes: BoundedList<InconsistentAnswer>;
  /** Records longer than the header, with nothing in what is beyond it. */
  readonly longerRows: UnevenRows;
  /** Records shorter than the header: the answers that they lack are none. */
  readonly shorterRows: UnevenRows;
  /** The line of the header. */
  readonly headerRow: number;
  readonly separator: Separator;
  readonly encoding: Encoding;
  /** Unknown columns, as typed, and known ones that the table lacks (free ones included). */
  readonly ignored: readonly string[];
  readonly absentOnes: readonly string[];
}

export type ImportResult = Importation | TableRefusal;

/** A note from 0 to 100 as decimal text of at most 12 decimals; null when nobody has one. */
export type NoteText = string | null;

export type NotesByDimension<T = NoteText> = Readonly<Record<Dimension, T>>;

/** The figures of a group: exactly what the command line prints before its lists. */
export interface Group {
  readonly lignes: number;
  /** Respondents who have a note, and those who answered no scored question. */
  readonly notes: number;
  readonly sansNote: number;
  readonly note: NoteText;
  readonly dimensions: NotesByDimension;
  /** By question, how many chose each option, by the option's words; never chosen: 0. */
  readonly satisfaction: Readonly<Record<QuestionSatisfaction, Readonly<Record<string, number>>>>;
}

/** A bar of a histogram of notes: de ≤ note < a, the last one including 100. */
interface Bin {
  readonly from: number;
  readonly a: number;
  readonly nombre: number;
  /** Share of those who have a note, in percent, decimal text. */
  readonly part: string;
}

/** How notes spread among the respondents who have one. */
export interface Repartition {
  readonly nombre: number;
  readonly binList: readonly Bin[];
  /** From the minimum (rank 0) to the maximum (rank 10), type 7; null when nobody has a note. */
  readonly deciles: readonly string[] | null;
}

export interface Distribution {
  readonly note: Repartition;
  readonly dimensions: NotesByDimension<Repartition>;
}

/** The answers to one question, as kept (without the incoherent ones). */
export interface QuestionAnswers {
  readonly id: CodedColumn;
  readonly options: readonly { readonly texte: string; readonly nombre: number; readonly part: string }[];
  /** Respondents without an answer to it. */
  readonly withoutAnswer: number;
}

/** A 95 % interval, as decimal texts. */
export interface Interval {
  readonly low: string;
  readonly high: string;
}

export interface GroupIntervals {
  readonly tirages: number;
  readonly graine: number;
  /** null when nobody has the note. */
  readonly note: Interval | null;
  readonly dimensions: NotesByDimension<Interval | null>;
}

/** What a page shows of an import: plain data, small whatever the file. Lists are cut; the counts are exact. */
export interface ResumeImport {
  readonly ok: true;
  readonly group: Group;
  readonly refusedRows: number;
  readonly distribution: Distribution;
  readonly countedItems: readonly QuestionAnswers[];
  readonly refusees: BoundedList<WordedCell>;
  readonly incoherentes: BoundedList<InconsistentAnswer>;
  readonly missingOnes: BoundedList<InconsistentAnswer>;
  readonly longerRows: UnevenRows;
  readonly shorterRows: UnevenRows;
  readonly headerRow: number;
  readonly separator: Separator;
  readonly encoding: Encoding;
  readonly ignored: readonly string[];
  readonly absentOnes: readonly string[];
}
