/** What separates the cells of a table as spreadsheets write them. */
export type Separateur = ';' | ',' | '\t' | '|';

export type Encodage = 'UTF-8' | 'UTF-16' | 'Windows-1252';

/** What the header of a table says. */
export interface EnTete {
  /** Where it starts, as `Enregistrement` counts: what stands above is a title, or says the separator. */
  readonly ligne: number;
  readonly separateur: Separateur;
  /** Every cell of it as typed, cut at 120 characters. */
  readonly noms: readonly string[];
  /** By position: the known column that stands there, as the caller names it, or null. */
  readonly colonnes: readonly (string | null)[];
  /** Unknown columns, as typed; one without a name is « colonne 7 (sans nom) ». */
  readonly ignorees: readonly string[];
  /** Known columns that the table lacks, in the caller's order. */
  readonly absentes: readonly string[];
}

/** One record: `ligne` is where it starts as a text editor shows it, what stands above the header being counted. */
export interface Enregistrement {
  readonly ligne: number;
  /**
   * By position. A short line has fewer cells than the header: what it lacks is empty, since spreadsheets drop the
   * separators that end a line. `enTrop` (src/tables/header.ts) tells of the cells beyond the header.
   */
  readonly cellules: readonly string[];
  /** True when a quote closed in the middle of a cell, and the record swallowed a line break: lines may be lost in it. */
  readonly guillemetDouteux: boolean;
}

/** Why a whole table is refused. */
export interface RefusTable {
  readonly ok: false;
  readonly raison:
    | 'vide'
    /** A workbook or a PDF, as its first bytes say. */
    | 'pas-un-csv'
    /** Wider than any table of ours. */
    | 'trop-de-colonnes'
    /** Its header is in another encoding than the one that it was read in. */
    | 'codage'
    | 'colonnes-inconnues'
    | 'colonnes-manquantes'
    | 'colonnes-en-double'
    | 'guillemet-ouvert'
    | 'ligne-trop-longue';
  /** In French: what is wrong, where, what to do. */
  readonly message: string;
}

/** Records whose length is not the header's. */
export interface LignesInegales {
  readonly nombre: number;
  /** The line of the first one; 0 when there is none. */
  readonly premiere: number;
}

export interface TableLue {
  readonly ok: true;
  readonly entete: EnTete;
  /** Known at the end only: a table may be ASCII for long. */
  readonly encodage: Encodage;
  /** With nothing in what is beyond it: what is there is for who reads the record. */
  readonly plusLongues: LignesInegales;
  readonly plusCourtes: LignesInegales;
}

/** From the header's cells as typed, the column that each stands for, or null. */
export type Placeur = (noms: readonly string[]) => readonly (string | null)[];

export interface OptionsColonnes {
  /** Names of the columns that are read, in lower case. */
  readonly colonnes: readonly string[];
  /** Finds them in a header: by name unless given. The separator is the one under which most are found. */
  readonly reconnaitre?: Placeur | undefined;
  /** Says which are read, under the separator that was found: those recognised unless given. */
  readonly choisir?: Placeur | undefined;
  /** Columns without which the table is refused. Unless given, any one of them is enough. */
  readonly exigees?: readonly string[] | undefined;
  /** What to do when none of them is there, in a French sentence. */
  readonly conseil?: string | undefined;
}

export interface OptionsTable extends OptionsColonnes {
  /** Told once, before the records. */
  readonly surEntete: (entete: EnTete) => void;
  /** Told for each record, in order; nothing of it may be kept without a copy (src/tables/excerpts.ts says why). */
  readonly surLigne: (enregistrement: Enregistrement) => void;
  /** Told now and then how many bytes have been read. */
  readonly surProgres?: ((octets: number) => void) | undefined;
  /** Stops the reading: the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}
