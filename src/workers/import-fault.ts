import type { TableFault } from '../tables/table-fault.ts';

/** A file that cannot be imported: its table, itself, or none at all. */
export type ImportFault =
  | TableFault
  /** It vanished, or changed, since it was chosen. */
  | { readonly code: 'unreadable-file' }
  | { readonly code: 'nothing-imported' };
