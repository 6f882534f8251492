import {
  type Comparison,
  type Input,
  type Level,
  levelOf,
  type Node,
  type Operator,
  type Parameter,
  type Reader,
  type Rule,
  reading,
  type Total,
} from '../node.ts';

/** How formulas name what stands in a workbook: rows on one sheet, the items of rows on another. */
export interface SheetNames {
  /** A value: of the row, or of the item, that a formula stands on; or of the one cell that holds it for all. */
  value(node: Input | Parameter | Rule): string;
  /** Whether one cell holds a value for all rows. */
  isSingle(node: Input | Parameter): boolean;
  /** All the values of a column, those of rows or those of items: a named value's, or what a sum adds up. */
  column(node: Node, level: Level): string;
  /** A part of a value, 1e-13: below it, what separates two computed values is what rounding has left of nothing. */
  readonly rounding: string;
  /** What tells a row: its number, on its own line and on the lines of its items, and that of all items. */
  readonly row: { readonly value: string; readonly ofItem: string; readonly ofItems: string };
  /** What the rows of a group have in common: of the row, and of all rows. */
  readonly group: { readonly value: string; readonly ofRows: string };
}

/** A piece of formula, and how tightly it binds: 1 a sum or a negative number, 2 a product, 3 an atom. */
interface Piece {
  readonly text: string;
  readonly binds: 1 | 2 | 3;
}

type Pair = { readonly left: Node; readonly right: Node };
type Read = (child: Node) => Piece;

const signs: Readonly<Record<Operator, string>> = { '<': '<', '≤': '<=', '>': '>', '≥': '>=' };

const atom = (text: string): Piece => ({ text, binds: 3 });
const wrap = ({ text, binds }: Piece, least: number): string => (binds < least ? `(${text})` : text);
const call = (name: string, ...given: readonly string[]): Piece => atom(`${name}(${given.join(',')})`);

const infix =
  (sign: string, binds: 1 | 2, right: 2 | 3) =>
  (node: Pair, read: Read): Piece => ({
    text: `${wrap(read(node.left), binds)}${sign}${wrap(read(node.right), right)}`,
    binds,
  });

const bound =
  (name: string) =>
  ({ left, right }: Pair, read: Read): Piece =>
    call(name, read(left).text, read(right).text);

const isComputed = ({ kind, unit }: Node): boolean =>
  unit !== 'an' && kind !== 'literal' && kind !== 'parameter' && kind !== 'input';

/**
 * A comparison. Spreadsheets take for equal what differs past the fifteenth digit, which a value that was typed has
 * not: two computed values may lie on either side of that digit, and their difference is compared with what rounding
 * may have left of nothing.
 */
function comparison({ operator, left, right }: Comparison, read: Read, rounding: string): string {
  const [a, b] = [read(left), read(right)];
  if (!isComputed(left) || !isComputed(right)) return `${a.text}${signs[operator]}${b.text}`;
  const minus = operator === '<' || operator === '≥' ? '-' : '';
  return `${wrap(a, 1)}-${wrap(b, 2)}${signs[operator]}${minus}${rounding}*ABS(${a.text})`;
}

/** Whether a sum has a column to add up as it stands. */
export function hasColumn({ of, over }: Total, names: Pick<SheetNames, 'isSingle'>): boolean {
  const isColumn = of.kind === 'rule' || (of.kind === 'input' && !names.isSingle(of));
  return isColumn && levelOf(of) === levelSummed(over);
}

export const levelSummed = (over: Total['over']): Level => (over === 'items' ? 'item' : 'row');

/** The reader for the formulas of rows, or for those of items, which look up what belongs to their row. */
function spreadsheetReader(level: Level, names: SheetNames): Reader<Piece> {
  const looksUp = (node: Input | Rule): boolean => level === 'item' && levelOf(node) === 'row';
  const ofRow = (column: string): string => `INDEX(${column},${names.row.ofItem})`;
  const named = (node: Input | Rule): Piece =>
    atom(
      looksUp(node) && !(node.kind === 'input' && names.isSingle(node))
        ? ofRow(names.column(node, 'row'))
        : names.value(node),
    );
  return {
    literal: ({ value }) => ({ text: value, binds: value.startsWith('-') ? 1 : 3 }),
    parameter: (node) =>
      atom(level === 'item' && !names.isSingle(node) ? ofRow(names.column(node, 'row')) : names.value(node)),
    input: named,
    rule: named,
    add: infix('+', 1, 2),
    subtract: infix('-', 1, 2),
    multiply: infix('*', 2, 3),
    divide: infix('/', 2, 3),
    min: bound('MIN'),
    max: bound('MAX'),
    cases: ({ branches, otherwise }, read) =>
      branches.reduceRight<Piece>(
        (rest, { when, value }) =>
          call('IF', comparison(when, read, names.rounding), read(value).text, rest.text),
        read(otherwise),
      ),
    total: ({ of, over }) => {
      const { row, group } = names;
      const added = names.column(of, levelSummed(over));
      return over === 'items'
        ? call('SUMIF', row.ofItems, level === 'row' ? row.value : row.ofItem, added)
        : call('SUMIF', group.ofRows, level === 'row' ? group.value : ofRow(group.ofRows), added);
    },
  };
}

/**
 * The formula of a node on the line of a row, or of an item, in the functions of Excel 2010 and later, as files
 * hold them: English names, commas, no equals sign. Other rules are read by name, each in a column of its own.
 */
export function spreadsheet(names: SheetNames): (node: Node, level: Level) => string {
  const readers = {
    row: reading(spreadsheetReader('row', names)),
    item: reading(spreadsheetReader('item', names)),
  };
  return (node, level) => readers[level](node.kind === 'rule' ? node.formula : node).text;
}
