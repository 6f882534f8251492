import type { NumberFault } from '../../french/number-reading.ts';
import type { TextFault } from '../../tables/cell-fault.ts';
import type { Direction } from './level-deciles.ts';

/** Why a line of a distribution is refused. */
export type RowFault =
  | Extract<TextFault, { code: 'spreadsheet-error' }>
  | { readonly code: 'several-columns' | 'euros' | 'percent-of-ratio' | 'too-large' }
  | { readonly code: 'no-number'; readonly number: NumberFault };

/** Why the levels that a distribution gives cannot be used as they are. */
export type LevelsFault =
  | { readonly code: 'equal-deciles' }
  /** The mean is not on the near side of the target, in the direction that is expected. */
  | { readonly code: 'beyond-target'; readonly direction: Direction };
