/** In which encoding a text seems to have been written, which was read as another. */
export type Coding = 'utf-8' | 'mac' | 'dos' | 'windows';

/** A text as it seems to have been meant, and in which encoding. */
export interface MisreadText {
  readonly coding: Coding;
  readonly rereadText: string;
}

/** Why the text of a cell cannot be one, whatever its column expects. */
export type TextFault =
  /** What a formula left in error. */
  | { readonly code: 'spreadsheet-error'; readonly received: string }
  /** Bytes of another encoding than the rest of the file stood there. */
  | { readonly code: 'mixed-encodings' }
  | { readonly code: 'encoding'; readonly received: MisreadText };

/** What is wrong with a record as a whole, whatever its columns expect. */
export type RecordFault = { readonly code: 'superfluous-cell' | 'doubtful-quote' };
