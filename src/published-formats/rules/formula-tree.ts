import { type Branch, type Node, type Reader, reading } from '../../formula/node.ts';
import type { UnitName } from '../../french/units.ts';

/** What the two operands of an operation are to it. */
const operations = {
  add: 'somme',
  subtract: 'difference',
  multiply: 'produit',
  divide: 'quotient',
  min: 'minimum',
  max: 'maximum',
} as const satisfies { readonly [K in Node['kind']]?: string };

export type Operation = (typeof operations)[keyof typeof operations];

/** A formula as data. What has a name is told by its id, and described where the document lists it. */
export type FormulaTree =
  | { readonly valeur: string; readonly unite: UnitName }
  | { readonly parametre: string }
  | { readonly donnee: string }
  | { readonly regle: string }
  | {
      readonly operation: Operation;
      readonly gauche: FormulaTree;
      readonly droite: FormulaTree;
      /** What it means that one operand of a bound holds. */
      readonly mots?: { readonly gauche: string; readonly droite: string; readonly egal?: string };
    }
  | {
      readonly operation: 'cas';
      readonly cas: readonly CaseTree[];
      readonly sinon: FormulaTree;
      readonly mots: string;
    }
  | { readonly operation: 'total'; readonly sur: 'groupements' | 'indicateurs'; readonly de: FormulaTree };

/** One line of a definition by cases: the first whose comparison holds gives the value. */
export interface CaseTree {
  readonly si: {
    readonly gauche: FormulaTree;
    readonly comparaison: '<' | '≤' | '>' | '≥';
    readonly droite: FormulaTree;
  };
  readonly alors: FormulaTree;
  readonly mots: string;
  readonly condition?: string;
  readonly hypotheses?: readonly string[];
}

type Pair = Extract<Node, { left: Node }>;

function operation(node: Pair, read: (child: Node) => FormulaTree): FormulaTree {
  return { operation: operations[node.kind], gauche: read(node.left), droite: read(node.right) };
}

function bound(node: Extract<Pair, { words: unknown }>, read: (child: Node) => FormulaTree): FormulaTree {
  const { left, right, equal } = node.words;
  const words = { gauche: left, droite: right, ...(equal !== undefined && { egal: equal }) };
  return { ...operation(node, read), mots: words } as FormulaTree;
}

function caseTree({ when, value, words, ...facts }: Branch, read: (child: Node) => FormulaTree): CaseTree {
  const si = { gauche: read(when.left), comparaison: when.operator, droite: read(when.right) };
  return { si, alors: read(value), mots: words, ...facts };
}

const reader: Reader<FormulaTree> = {
  literal: ({ value, unit }) => ({ valeur: value, unite: unit }),
  parameter: ({ id }) => ({ parametre: id }),
  input: ({ id }) => ({ donnee: id }),
  rule: ({ id }) => ({ regle: id }),
  add: operation,
  subtract: operation,
  multiply: operation,
  divide: operation,
  min: bound,
  max: bound,
  cases: ({ branches, otherwise, words }, read) => ({
    operation: 'cas',
    cas: branches.map((branch) => caseTree(branch, read)),
    sinon: read(otherwise),
    mots: words,
  }),
  total: ({ over, of }, read) => ({
    operation: 'total',
    sur: over === 'rows' ? 'groupements' : 'indicateurs',
    de: read(of),
  }),
};

/** The tree of a formula, down to what has a name. */
export const formulaTree: (formula: Node) => FormulaTree = reading(reader);
