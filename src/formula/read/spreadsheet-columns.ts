import { children, graph, type Level, levelOf, type Node, type Rule } from '../node.ts';
import { hasColumn, levelSummed, type SheetNames, spreadsheet } from './spreadsheet.ts';

/** A column that a graph takes in a workbook: a rule, a step, or what a sum adds up and has no name. */
export interface SheetColumn {
  readonly node: Node;
  /** The sheet that it stands on: rows, or items. */
  readonly level: Level;
  /** Of what a sum adds up, the rule or the step that the sum is for. */
  readonly termOf?: Rule;
}

/** The columns of a graph, what is needed first; rules and steps all have one, and nothing has two. */
export function sheetColumns(
  rules: readonly Rule[],
  names: Pick<SheetNames, 'isSingle'>,
): readonly SheetColumn[] {
  const terms: SheetColumn[] = [];
  const found: SheetColumn[] = [];
  // A sum is met before the rule that it is for.
  const waiting: Omit<SheetColumn, 'termOf'>[] = [];
  for (const node of graph(rules)) {
    if (node.kind === 'total' && !hasColumn(node, names)) {
      const term = { node: node.of, level: levelSummed(node.over) };
      const known = [...terms, ...waiting].some(
        (each) => each.node === term.node && each.level === term.level,
      );
      if (!known) waiting.push(term);
    }
    if (node.kind !== 'rule') continue;
    const own = waiting.splice(0).map((term) => ({ ...term, termOf: node }));
    terms.push(...own);
    found.push(...own, { node, level: levelOf(node) });
  }
  return found;
}

/**
 * The formula of each column. A step that only a branch asks for may have no value on the other rows, where it divides by
 * nothing: its cell is then empty, and not an error that nothing reads.
 */
export function columnFormulas(
  rules: readonly Rule[],
  names: SheetNames,
): (column: Pick<SheetColumn, 'node' | 'level'>) => string {
  const read = spreadsheet(names);
  const always = alwaysRead(rules);
  return ({ node, level }) => {
    const text = read(node, level);
    return node.kind === 'rule' && !always.has(node) && mayDivideByZero(node.formula)
      ? `IFERROR(${text},"")`
      : text;
  };
}

/** What some rules are computed from whatever branch holds. */
function alwaysRead(rules: readonly Rule[]): ReadonlySet<Node> {
  const seen = new Set<Node>();
  const visit = (node: Node): void => {
    if (seen.has(node)) return;
    seen.add(node);
    unconditional(node).forEach(visit);
  };
  rules.forEach(visit);
  return seen;
}

/** Of a definition by cases, only the first comparison is made on every row. */
function unconditional(node: Node): readonly Node[] {
  if (node.kind !== 'cases') return children(node);
  const [first] = node.branches;
  return first === undefined ? [node.otherwise] : [first.when.left, first.when.right];
}

/** Whether a formula itself, branches set aside, divides by what is not known to be other than zero. */
function mayDivideByZero(node: Node): boolean {
  if (node.kind === 'rule' || node.kind === 'total') return false;
  if (node.kind === 'divide' && !isNeverZero(node.right)) return true;
  return unconditional(node).some(mayDivideByZero);
}

function isNeverZero(node: Node): boolean {
  if (node.kind === 'literal') return Number(node.value) !== 0;
  if (node.kind !== 'input' || node.bounds?.min === undefined) return false;
  const { min, minExclusive } = node.bounds;
  return Number(min) > 0 || (Number(min) === 0 && minExclusive === true);
}
