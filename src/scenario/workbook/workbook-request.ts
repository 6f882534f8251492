/** What workbooks are asked for, and what comes of it: what a page knows of them. */
export interface WorkbookRequest {
  /** What they are of, as told: a dossier, a carnet. */
  readonly nom: string;
  readonly dossiers: readonly { readonly nom: string; readonly document: unknown }[];
}

export interface WorkbookFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** One file, of the dossiers that can be computed; `refused` names the others. */
export type WrittenWorkbooks =
  | (WorkbookFile & { readonly ok: true; readonly count: number; readonly refused: readonly string[] })
  | { readonly ok: false; readonly refused: readonly string[] };

/** How far a workbook is, in hundredths of the time of a large one, when its rules are computed, its sheets laid out, its file written. */
export const [COMPUTED, LAID_OUT, WRITTEN] = [20, 55, 100] as const;
