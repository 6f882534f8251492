import { formatNumber } from '../../french/numbers.ts';
import {
  type Add,
  type Divide,
  type Input,
  type MathSymbol,
  type Multiply,
  type Node,
  type Parameter,
  type Reader,
  type Rule,
  reading,
  type Subtract,
} from '../node.ts';
import { isWorkedOut, type View } from '../view.ts';

/** A piece of MathML, and how tightly it binds: 1 a sum or a negative number, 2 a product, 3 an atom. */
interface Piece {
  readonly markup: string;
  readonly level: 1 | 2 | 3;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);

const atom = (markup: string): Piece => ({ markup, level: 3 });
const operator = (sign: string): string => `<mo>${escaped(sign)}</mo>`;
const words = (text: string): string => `<mtext>${escaped(text)}</mtext>`;
/** A number as it is written, « 1/3 » as a fraction. */
const number = (text: string): Piece => {
  const [above = '', below] = text.split('/').map(escaped);
  const markup =
    below === undefined ? `<mn>${above}</mn>` : `<mfrac><mn>${above}</mn><mn>${below}</mn></mfrac>`;
  return { markup, level: text.startsWith('−') ? 1 : 3 };
};
const wrap = (piece: Piece, level: number): string =>
  piece.level < level ? `<mrow><mo>(</mo>${piece.markup}<mo>)</mo></mrow>` : piece.markup;

/** A name as MathML. Names of several letters stand upright, single letters in italics, as usual. */
function symbolMarkup({ base, sub, sup }: MathSymbol): string {
  const name = (text: string): string =>
    /^\d+$/.test(text) ? `<mn>${text}</mn>` : `<mi>${escaped(text)}</mi>`;
  if (sub !== undefined && sup !== undefined)
    return `<msubsup>${name(base)}${name(sub)}${name(sup)}</msubsup>`;
  if (sub !== undefined) return `<msub>${name(base)}${name(sub)}</msub>`;
  if (sup !== undefined) return `<msup>${name(base)}${name(sup)}</msup>`;
  return name(base);
}

/** The reader for symbols, or, given a row's view, for its numbers. `over` names what totals run over. */
function mathmlReader(over: Over, view?: View): Reader<Piece> {
  const leaf = (node: Node, symbol: () => Piece): Piece =>
    view === undefined ? symbol() : number(view.show(node));
  const named = (node: Parameter | Input | Rule): Piece => leaf(node, () => atom(symbolMarkup(node.symbol)));
  const infix =
    (sign: string, level: 1 | 2, right: 1 | 2 | 3) =>
    (node: { left: Node; right: Node }, read: (child: Node) => Piece): Piece => ({
      markup: `<mrow>${wrap(read(node.left), level)}${operator(sign)}${wrap(read(node.right), right)}</mrow>`,
      level,
    });
  const call =
    (name: string) =>
    (node: { left: Node; right: Node }, read: (child: Node) => Piece): Piece =>
      atom(
        `<mrow><mi>${name}</mi><mo stretchy="false">(</mo>${read(node.left).markup}<mo separator="true">;</mo>${read(node.right).markup}<mo stretchy="false">)</mo></mrow>`,
      );
  const numbers = <N extends Node & { left: Node; right: Node }>(
    symbols: (node: N, read: (child: Node) => Piece) => Piece,
  ) =>
    view === undefined
      ? symbols
      : (node: N, read: (child: Node) => Piece): Piece =>
          isWorkedOut(node) ? number(view.show(node)) : symbols(node, read);
  return {
    literal: (node) => leaf(node, () => number(formatNumber(node.value))),
    parameter: named,
    input: named,
    rule: named,
    add: numbers<Add>(infix('+', 1, 2)),
    subtract: numbers<Subtract>(infix('−', 1, 2)),
    multiply: numbers<Multiply>(infix('×', 2, 2)),
    divide: numbers<Divide>((node, read) =>
      atom(`<mfrac>${read(node.left).markup}${read(node.right).markup}</mfrac>`),
    ),
    min: call('min'),
    max: call('max'),
    cases: (node, read) => {
      if (view !== undefined) return read(node.branches[view.held(node)]?.value ?? node.otherwise);
      const lines = node.branches.map(({ when, value, condition }) => {
        const comparison = `${read(when.left).markup}${operator(when.operator)}${read(when.right).markup}`;
        const test =
          condition === undefined ? `<mrow>${words('si\u00a0')}${comparison}</mrow>` : words(condition);
        return `<mtr><mtd>${read(value).markup}</mtd><mtd>${test}</mtd></mtr>`;
      });
      const last = `<mtr><mtd>${read(node.otherwise).markup}</mtd><mtd>${words('sinon')}</mtd></mtr>`;
      return atom(
        `<mrow><mo stretchy="true">{</mo><mtable columnalign="left left">${lines.join('')}${last}</mtable></mrow>`,
      );
    },
    total: (node, read) =>
      leaf(node, () => {
        const sign = `<munder><mo>∑</mo><mtext>${escaped(over[node.over] ?? '')}</mtext></munder>`;
        return atom(`<mrow>${sign}${wrap(read(node.of), 2)}</mrow>`);
      }),
  };
}

/** What totals run over, written under the sign Σ. */
export interface Over {
  readonly rows?: string;
  readonly items?: string;
}

export interface MathmlOptions {
  /** A row's numbers in place of the symbols. */
  readonly view?: View;
  readonly over?: Over;
}

/** A rule's own line, « E = … », as one `<math>` element; other rules that it uses stay closed, by name. */
export function mathml(rule: Rule, { view, over = {} }: MathmlOptions = {}): string {
  const { markup } = reading(mathmlReader(over, view))(rule.formula);
  const result = view === undefined ? markup : number(view.show(rule)).markup;
  const sides = [symbolMarkup(rule.symbol), markup, ...(result === markup ? [] : [result])];
  return `<math display="block"><mrow>${sides.join(operator('='))}</mrow></math>`;
}

/** A symbol alone, inline. */
export function mathmlSymbol(symbol: MathSymbol): string {
  return `<math>${symbolMarkup(symbol)}</math>`;
}
