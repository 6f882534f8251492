import type { Edition } from '../../cahier/edition.ts';
import { shortSocles } from '../../cahier/edition-2019/indicators/short-socles.ts';
import { parameterIds } from '../../cahier/ids.ts';
import { graph, type Node, type Reader, type Rule, reading } from '../../formula/node.ts';
import { defaults } from '../format/defaults.ts';
import { shortHash } from './short-hash.ts';

const known = new WeakMap<Edition, string>();

/**
 * The digest of an edition: of its definitions, as `definitions` writes them, in 32 hexadecimal digits. It is the same on any
 * machine, in a worker as in Node, and the same again where only a label, a source or a drawing has changed.
 */
export function digestOf(edition: Edition): string {
  const digest = known.get(edition) ?? shortHash(definitions(edition));
  known.set(edition, digest);
  return digest;
}

/**
 * What an edition computes by, one definition a line, in the order of the signs that it is written with: each rule and step
 * of its graph, then every value that a scenario may leave out, and which way each indicator is expected to go.
 */
export function definitions({ rules, nodes, computed, parameters }: Edition): string {
  const named = graph([...Object.values(rules), ...Object.values(nodes), ...computed]);
  const lines = [
    ...named.flatMap((node) => (node.kind === 'rule' ? [ruleLine(node)] : [])),
    ...parameterIds.map((id) => `(default parameter:${id} ${parameters[id].defaultValue})`),
    ...Object.entries(defaults).map(([name, value]) => `(default ${name} ${JSON.stringify(value)})`),
    ...shortSocles.map(({ numero, expectedEvolution }) => `(socle ${numero} ${expectedEvolution})`),
  ];
  // Compared sign by sign: no order of a language, that another machine may not have.
  return [...new Set(lines)].sort((a, b) => (a < b ? -1 : 1)).join('\n');
}

function ruleLine({ role, id, formula, only }: Rule): string {
  const where = only === undefined ? '' : ` (only ${reference(only.where)} ${only.is})`;
  return `(${role} ${id} ${written(formula)}${where})`;
}

/** A named value inside another one's formula: it has a line of its own, or is given. */
const reference = ({ kind, id }: { readonly kind: string; readonly id: string }): string => `${kind}:${id}`;

type Pair = Extract<Node, { readonly left: Node }>;

const pair = ({ kind, left, right }: Pair, write: (child: Node) => string): string =>
  `(${kind} ${write(left)} ${write(right)})`;

const writer: Reader<string> = {
  literal: ({ value }) => value,
  parameter: reference,
  input: (node) => `${reference(node)}/${node.level}`,
  rule: reference,
  add: pair,
  subtract: pair,
  multiply: pair,
  divide: pair,
  min: pair,
  max: pair,
  cases: ({ branches, otherwise }, write) =>
    `(cases ${branches
      .map(
        ({ when, value }) => `((${when.operator} ${write(when.left)} ${write(when.right)}) ${write(value)})`,
      )
      .join(' ')} ${write(otherwise)})`,
  total: ({ over, of }, write) => `(total ${over} ${write(of)})`,
};

const written = reading(writer);
