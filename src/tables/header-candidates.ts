import { rowHeight } from './line-ends.ts';
import { createParser, type ParsedText } from './papaparse.ts';
import type { ColumnOptions, Placer, Separator } from './table.ts';

/** In the order in which they win when they find as many columns: French spreadsheets write the first. */
const separators: readonly Separator[] = [';', ',', '\t', '|'];

/** Characters in which every separator should find a whole header; past them, those that do are enough. */
const TRIAL_LENGTH = 1 << 16;

/** Records at the start of a table among which its header is looked for: titles may stand above it. */
const FIRST_ROWS = 10;

/** Columns past which a header is that of no table of ours, whose widest has some tens. */
export const WIDTH = 500;

interface Trial {
  readonly names: readonly string[];
  readonly itemsRead: readonly (string | null)[];
  /** Known columns, and cells that hold something. */
  readonly knownItems: number;
  readonly filledCount: number;
}

/** The record that is the header under one separator. */
export interface Candidate extends Trial {
  readonly separator: Separator;
  /** Lines that stand above it. */
  readonly linesAbove: number;
  readonly parsedText: ParsedText;
}

function tryOut(names: readonly string[], recognise: Placer): Trial {
  const filledCount = names.filter((nom) => nom.trim() !== '').length;
  const itemsRead = names.length > WIDTH ? names.map(() => null) : recognise(names);
  return { names, itemsRead, knownItems: new Set(itemsRead.filter((nom) => nom !== null)).size, filledCount };
}

/**
 * Which record is the header: the one that knows the most columns. Where none does, the first that fills enough cells
 * to be no title; below it, a cell or two may be like a column's name, and a record that knows more is one.
 */
function choose(trials: readonly Trial[]): number {
  const large = Math.max(...trials.map(({ filledCount }) => filledCount));
  const first = Math.max(
    0,
    trials.findIndex(({ filledCount }) => filledCount > 0 && 3 * filledCount > large),
  );
  return trials.reduce((chosen, { knownItems, filledCount }, rank) => {
    const enough = rank < first || knownItems > 1 || knownItems === filledCount;
    return enough && knownItems > (trials[chosen]?.knownItems ?? 0) ? rank : chosen;
  }, first);
}

/**
 * The header at the start of a text, under the separator that finds the most known columns; `declare` wins where several
 * do. Undefined while the text does not hold it whole, or enough to tell.
 */
export function findCandidate(
  texte: string,
  end: boolean,
  recognise: Placer,
  requiredNames: ColumnOptions['requiredNames'],
  declare: string,
): Candidate | undefined {
  const order = [...separators].sort((a, b) => Number(b === declare) - Number(a === declare));
  let awaitMore = false;
  const candidates = order.flatMap((separator): Candidate[] => {
    const parsedText = createParser(separator, FIRST_ROWS)(texte, end);
    const trials = parsedText.data.map((names) => tryOut(names, recognise));
    const [first] = trials;
    awaitMore ||= first === undefined || (trials.length < FIRST_ROWS && !evident(first, requiredNames));
    if (first === undefined) return [];
    const rank = evident(first, requiredNames) ? 0 : choose(trials);
    const linesAbove = parsedText.data.slice(0, rank).reduce((number, cells) => number + rowHeight(cells), 0);
    return [{ ...(trials[rank] as Trial), separator, linesAbove, parsedText }];
  });
  const [first] = candidates;
  const sur = candidates.length === order.length && candidates.some((each) => evident(each, requiredNames));
  if (first === undefined || (awaitMore && !end && !sur && texte.length < TRIAL_LENGTH)) return undefined;
  return candidates.reduce((best, autre) => (isAhead(autre, best) ? autre : best), first);
}

/** Whether a record is so clearly a header that none of those below needs to be looked at. */
function evident({ knownItems, filledCount }: Trial, requiredNames: ColumnOptions['requiredNames']): boolean {
  return knownItems > 1 || (requiredNames === undefined && knownItems > 0 && knownItems === filledCount);
}

/** Where no column is known under either, the separator that cuts the most tells more. */
function isAhead(autre: Candidate, best: Candidate): boolean {
  if (autre.knownItems !== best.knownItems) return autre.knownItems > best.knownItems;
  return autre.knownItems === 0 && autre.names.length > best.names.length;
}
