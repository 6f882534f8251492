import type { TextFault } from '../../tables/cell-fault.ts';
import { codingFault, isUndecipherable } from '../../tables/mistaken-encodings.ts';
import type { Encoding } from '../../tables/table.ts';

/** « Ã© », « Â° »: UTF-8 that was read as something else. */
const READ_TWICE = /[ÃÂ][\u0080-\u00bf]/u;

/**
 * The fault of a name that seems written in another encoding than its file's; undefined for any other. In UTF-8, letters
 * that French has not may be those of a name: only what no name has tells.
 */
export function nameFault(name: string, encoding: Encoding): TextFault | undefined {
  if (encoding !== 'Windows-1252' && !isUndecipherable(name) && !READ_TWICE.test(name)) return undefined;
  return codingFault(name, () => false);
}
